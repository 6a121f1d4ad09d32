package vn.thidua.identity.domain;

import static vn.thidua.identity.domain.DutyReason.NOTHING_TO_REPLACE;
import static vn.thidua.identity.domain.IdentityReason.ACCOUNT_CLOSED;
import static vn.thidua.identity.domain.IdentityReason.DUTY_HELD;
import static vn.thidua.identity.domain.IdentityReason.DUTY_PERIOD;
import static vn.thidua.identity.domain.IdentityReason.NAME_MISSING;
import static vn.thidua.identity.domain.IdentityReason.USERNAME_UNFIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.NewAccount;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Tài khoản: one person's way in, with the duties held. Closed, never deleted.
 *
 * @param password the hash; null until the person sets one by an invitation link
 */
@Table(schema = "identity", name = "account")
public record Account(
        @Id AccountId id,
        @Version @Nullable Integer version,
        String username,
        String name,
        String post,
        UnitId unit,
        @Nullable String password,
        Instant openedAt,
        @Nullable Instant closedAt,
        int failures,
        @Nullable Instant lockedUntil,
        @Nullable Instant signedInAt,

        @MappedCollection(idColumn = "account", keyColumn = "position")
        List<HeldDuty> duties) {

    public static Account open(NewAccount wanted, @Nullable String hash, Instant now, LocalDate today) {
        if (!wanted.username().matches("[a-z0-9][a-z0-9._-]{2,59}")) {
            throw Refusal.because(USERNAME_UNFIT);
        }
        if (wanted.name().isEmpty()) {
            throw Refusal.because(NAME_MISSING);
        }
        var duties = wanted.duties().stream()
                .sorted()
                .map(duty -> HeldDuty.own(duty, wanted.unit(), today, null))
                .toList();
        return new Account(
                AccountId.fresh(),
                null,
                wanted.username(),
                wanted.name(),
                wanted.post(),
                wanted.unit(),
                hash,
                now,
                null,
                0,
                null,
                null,
                duties);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public LockOut lockOut() {
        return new LockOut(failures, lockedUntil);
    }

    /** The person with the duties held at their unit on this day. */
    public Actor actor(LocalDate today) {
        var held = duties.stream()
                .filter(duty -> duty.unit().equals(unit) && duty.isHeldOn(today))
                .map(HeldDuty::duty)
                .collect(Collectors.toSet());
        return new Actor(id.value(), name, unit.value(), held);
    }

    public Account give(HeldDuty duty) {
        requireOpen();
        if (duty.validTo() != null && duty.validTo().isBefore(duty.validFrom())) {
            throw Refusal.because(DUTY_PERIOD);
        }
        if (duties.stream().anyMatch(duty::overlaps)) {
            throw Refusal.because(DUTY_HELD, name);
        }
        var more = new ArrayList<>(duties);
        more.add(duty);
        return with(password, closedAt, lockOut(), signedInAt, List.copyOf(more));
    }

    /** The duty at this place of the list as another may hold it from a day to a day, while it is held here. */
    public HeldDuty lend(int position, LocalDate from, LocalDate to) {
        requireOpen();
        if (to.isBefore(from)) {
            throw Refusal.because(DUTY_PERIOD);
        }
        if (position < 0 || position >= duties.size()) {
            throw Refusal.because(NOTHING_TO_REPLACE, name);
        }
        var lent = duties.get(position);
        if (lent.replaces() != null || !lent.isHeldOn(from) || !lent.isHeldOn(to)) {
            throw Refusal.because(NOTHING_TO_REPLACE, name);
        }
        return HeldDuty.inPlaceOf(id, lent.duty(), lent.unit(), from, to);
    }

    /** Ends the duty at this place of the list at once; the row stays. */
    public Account endDuty(int position, LocalDate day) {
        requireOpen();
        if (position < 0
                || position >= duties.size()
                || duties.get(position).ended()
                || day.isBefore(duties.get(position).validFrom())) {
            throw Refusal.because(DUTY_PERIOD);
        }
        var changed = new ArrayList<>(duties);
        changed.set(position, duties.get(position).endedOn(day));
        return with(password, closedAt, lockOut(), signedInAt, List.copyOf(changed));
    }

    public Account withPassword(@Nullable String hash) {
        requireOpen();
        return with(hash, closedAt, LockOut.NONE, signedInAt, duties);
    }

    public Account close(Instant now) {
        requireOpen();
        return with(null, now, LockOut.NONE, signedInAt, duties);
    }

    public Account with(LockOut lock) {
        return with(password, closedAt, lock, signedInAt, duties);
    }

    public Account signedIn(Instant now) {
        return with(password, closedAt, LockOut.NONE, now, duties);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw Refusal.because(ACCOUNT_CLOSED, name);
        }
    }

    private Account with(
            @Nullable String password,
            @Nullable Instant closedAt,
            LockOut lock,
            @Nullable Instant signedInAt,
            List<HeldDuty> duties) {
        return new Account(
                id,
                version,
                username,
                name,
                post,
                unit,
                password,
                openedAt,
                closedAt,
                lock.failures(),
                lock.until(),
                signedInAt,
                duties);
    }
}
