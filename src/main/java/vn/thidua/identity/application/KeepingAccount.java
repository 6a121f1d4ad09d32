package vn.thidua.identity.application;

import static vn.thidua.identity.domain.IdentityReason.NOT_YOURSELF;
import static vn.thidua.identity.domain.IdentityReason.NOT_YOUR_UNIT;

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
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.identity.domain.HeldDuty;
import vn.thidua.identity.domain.LockOut;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Refusal;

/** Quản lý tài khoản: what an administrator does with the accounts of their unit and those below. */
@Service
@Transactional
public class KeepingAccount {

    private final AccountBook accounts;
    private final Units units;
    private final EndingSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingAccount(
            AccountBook accounts, Units units, EndingSessions sessions, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    public void close(AccountId id, Actor by) {
        var account = kept(id, by);
        if (id.value().equals(by.account())) {
            throw Refusal.because(NOT_YOURSELF);
        }
        accounts.save(account.close(clock.instant()));
        sessions.end(id, null);
        events.publishEvent(new AccountClosed(id, account.name(), account.username(), by, clock.instant()));
    }

    public void unlock(AccountId id, Actor by) {
        var account = kept(id, by);
        accounts.save(account.with(LockOut.NONE));
        events.publishEvent(new AccountUnlocked(id, account.username(), by, clock.instant()));
    }

    public void give(AccountId id, HeldDuty duty, Actor by) {
        var account = kept(id, by);
        if (!units.within(duty.unit(), new UnitId(by.unit()))) {
            throw Refusal.because(NOT_YOUR_UNIT, units.get(duty.unit()).shortName());
        }
        accounts.save(account.give(duty));
        sessions.end(id, null);
        events.publishEvent(new DutyGiven(
                id, account.name(), duty.duty(), unit(duty), duty.validFrom(), duty.validTo(), by, clock.instant()));
    }

    /** @param position the duty's place in the account's list */
    public void endDuty(AccountId id, int position, Actor by) {
        var account = kept(id, by);
        var ended = account.endDuty(position, LocalDate.now(clock));
        var duty = ended.duties().get(position);
        if (id.value().equals(by.account()) && duty.duty() == Duty.ADMINISTRATOR) {
            throw Refusal.because(NOT_YOURSELF);
        }
        accounts.save(ended);
        sessions.end(id, null);
        events.publishEvent(
                new DutyEnded(id, account.name(), duty.duty(), unit(duty), LocalDate.now(clock), by, clock.instant()));
    }

    /** The account, if this person looks after it. */
    Account kept(AccountId id, Actor by) {
        var account = accounts.get(id);
        if (!by.may(Duty.ADMINISTRATOR) || !units.within(account.unit(), new UnitId(by.unit()))) {
            throw Refusal.because(NOT_YOUR_UNIT, units.get(account.unit()).shortName());
        }
        return account;
    }

    private String unit(HeldDuty duty) {
        return units.get(duty.unit()).shortName();
    }
}
