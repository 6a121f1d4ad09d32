package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.PersonReason.COLLECTIVE_IS_CLOSED;
import static vn.thidua.organisation.domain.PersonReason.COLLECTIVE_KIND_MISSING;
import static vn.thidua.organisation.domain.PersonReason.COLLECTIVE_NAME_MISSING;
import static vn.thidua.organisation.domain.PersonReason.COLLECTIVE_PERIOD_UNFIT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.CollectiveId;
import vn.thidua.organisation.NewCollective;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/** Tập thể, hộ gia đình as entered in the register. Closed, never deleted. */
@Table(schema = "organisation", name = "collective")
public record EnteredCollective(
        @Id CollectiveId id,
        @Version @Nullable Integer version,
        String kind,
        String name,
        UnitId unit,
        String head,
        String members,
        String address,
        @Nullable LocalDate validFrom,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "closed_") @Nullable
        End closed) {

    /** When a collective ended, and why. */
    public record End(LocalDate on, String note) {}

    public static EnteredCollective of(NewCollective wanted) {
        return of(CollectiveId.fresh(), null, wanted, null);
    }

    public EnteredCollective corrected(NewCollective wanted) {
        requireOpen();
        return of(id, version, wanted, null);
    }

    public boolean isOpen() {
        return closed == null;
    }

    public EnteredCollective close(LocalDate day, String note) {
        requireOpen();
        if (validFrom != null && day.isBefore(validFrom)) {
            throw Refusal.because(COLLECTIVE_PERIOD_UNFIT);
        }
        return with(new End(day, note));
    }

    public EnteredCollective reopen() {
        return with(null);
    }

    private EnteredCollective with(@Nullable End end) {
        return new EnteredCollective(id, version, kind, name, unit, head, members, address, validFrom, end);
    }

    private static EnteredCollective of(
            CollectiveId id, @Nullable Integer version, NewCollective wanted, @Nullable End end) {
        if (wanted.kind().isEmpty()) {
            throw Refusal.because(COLLECTIVE_KIND_MISSING);
        }
        if (wanted.name().isEmpty() || wanted.name().length() > 200) {
            throw Refusal.because(COLLECTIVE_NAME_MISSING);
        }
        return new EnteredCollective(
                id,
                version,
                wanted.kind(),
                wanted.name(),
                wanted.unit(),
                wanted.head(),
                wanted.members(),
                wanted.address(),
                wanted.since(),
                end);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw Refusal.because(COLLECTIVE_IS_CLOSED, name);
        }
    }
}
