package vn.thidua.identity.application;

import static vn.thidua.identity.domain.DutyReason.RETIRED;
import static vn.thidua.identity.domain.IdentityAct.CLOSE_ACCOUNT;
import static vn.thidua.identity.domain.IdentityAct.END_DUTY;
import static vn.thidua.identity.domain.IdentityAct.GIVE_DUTY;
import static vn.thidua.identity.domain.IdentityAct.UNLOCK_ACCOUNT;
import static vn.thidua.identity.domain.IdentityReason.NOT_YOURSELF;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountClosed;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.AccountUnlocked;
import vn.thidua.identity.DutyEnded;
import vn.thidua.identity.DutyGiven;
import vn.thidua.identity.DutyName;
import vn.thidua.identity.DutySubstituted;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.identity.domain.HeldDuty;
import vn.thidua.identity.domain.LockOut;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Quản lý tài khoản: what an administrator does with the accounts of their unit and those below. */
@Service
@Transactional
public class KeepingAccount {

    private final AccountBook accounts;
    private final DutyBook duties;
    private final Units units;
    private final Permission permission;
    private final EndingSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingAccount(
            AccountBook accounts,
            DutyBook duties,
            Units units,
            Permission permission,
            EndingSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.duties = duties;
        this.units = units;
        this.permission = permission;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    public void close(AccountId id, Actor by) {
        var account = kept(id, CLOSE_ACCOUNT, by);
        if (id.value().equals(by.account())) {
            throw Refusal.because(NOT_YOURSELF);
        }
        accounts.save(account.close(clock.instant()));
        sessions.end(id, null);
        events.publishEvent(new AccountClosed(id, account.name(), account.username(), by, clock.instant()));
    }

    public void unlock(AccountId id, Actor by) {
        var account = kept(id, UNLOCK_ACCOUNT, by);
        accounts.save(account.with(LockOut.NONE));
        events.publishEvent(new AccountUnlocked(id, account.username(), by, clock.instant()));
    }

    public void give(AccountId id, HeldDuty duty, Actor by) {
        var account = charged(id, duty, by);
        events.publishEvent(new DutyGiven(
                id, account.name(), named(duty), unit(duty), duty.validFrom(), duty.validTo(), by, clock.instant()));
    }

    /**
     * Lets a person stand in for another: the duty at this place of the other's list, from a day to a day on which the
     * other holds it.
     */
    public void substitute(AccountId id, AccountId other, int position, LocalDate from, LocalDate to, Actor by) {
        kept(id, GIVE_DUTY, by);
        var replaced = kept(other, GIVE_DUTY, by);
        var duty = replaced.lend(position, from, to);
        var account = charged(id, duty, by);
        events.publishEvent(new DutySubstituted(
                id, account.name(), named(duty), unit(duty), from, to, replaced.name(), by, clock.instant()));
    }

    /** @param position the duty's place in the account's list */
    public void endDuty(AccountId id, int position, Actor by) {
        var account = kept(id, END_DUTY, by);
        var ended = account.endDuty(position, LocalDate.now(clock));
        var duty = ended.duties().get(position);
        if (id.value().equals(by.account()) && duty.duty().equals(Duty.ADMINISTRATOR)) {
            throw Refusal.because(NOT_YOURSELF);
        }
        permission.require(END_DUTY, by, duty.unit());
        accounts.save(ended);
        events.publishEvent(
                new DutyEnded(id, account.name(), named(duty), unit(duty), LocalDate.now(clock), by, clock.instant()));
    }

    /** Asked at the unit where the duty is to be held: a person may be charged with something at another unit too. */
    private Account charged(AccountId id, HeldDuty duty, Actor by) {
        permission.require(GIVE_DUTY, by, duty.unit());
        if (!duties.isInUse(duty.duty())) {
            throw Refusal.because(RETIRED, named(duty).told());
        }
        return accounts.save(kept(id, GIVE_DUTY, by).give(duty));
    }

    /** The account, if this person looks after it. */
    Account kept(AccountId id, Act act, Actor by) {
        var account = accounts.get(id);
        permission.require(act, by, account.unit());
        return account;
    }

    private DutyName named(HeldDuty duty) {
        return duties.named(duty.duty());
    }

    private String unit(HeldDuty duty) {
        return units.get(duty.unit()).shortName();
    }
}
