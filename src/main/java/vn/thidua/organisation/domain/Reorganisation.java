package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.OrganisationReason.ALREADY_IN_EFFECT;
import static vn.thidua.organisation.domain.OrganisationReason.ALREADY_UNDONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Sắp xếp tổ chức: one act that changed units, on one legal basis and from one day.
 *
 * @param unit the unit of the person who recorded it
 */
@Table(schema = "organisation", name = "reorganisation")
public record Reorganisation(
        @Id ReorganisationId id,
        @Version @Nullable Integer version,
        UnitId unit,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Decision decision,
        ReorganisationState state,
        Instant recordedAt,
        String recordedByName,
        @Nullable Instant undoneAt,
        @Nullable String undoneByName,

        @MappedCollection(idColumn = "reorganisation", keyColumn = "position")
        List<Step> steps) {

    public static Reorganisation recorded(
            ReorganisationId id, UnitId unit, Decision decision, List<Step> steps, Actor by, Instant at) {
        return new Reorganisation(
                id, null, unit, decision, ReorganisationState.RECORDED, at, by.name(), null, null, List.copyOf(steps));
    }

    public boolean inEffect(LocalDate today) {
        return state == ReorganisationState.RECORDED && !decision.effectiveOn().isAfter(today);
    }

    /** Only what has not begun can be taken back; afterwards another reorganisation is needed. */
    public Reorganisation undone(Actor by, Instant at, LocalDate today) {
        if (state == ReorganisationState.UNDONE) {
            throw Refusal.because(ALREADY_UNDONE, decision.basis());
        }
        if (inEffect(today)) {
            throw Refusal.because(ALREADY_IN_EFFECT, decision.basis(), decision.effectiveOn());
        }
        return new Reorganisation(
                id,
                version,
                unit,
                decision,
                ReorganisationState.UNDONE,
                recordedAt,
                recordedByName,
                at,
                by.name(),
                steps);
    }
}
