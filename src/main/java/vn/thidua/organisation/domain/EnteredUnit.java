package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.OrganisationReason.CHANGED_LATER;
import static vn.thidua.organisation.domain.OrganisationReason.KIND_MISSING;
import static vn.thidua.organisation.domain.OrganisationReason.NAME_MISSING;
import static vn.thidua.organisation.domain.OrganisationReason.NOT_THERE_THEN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/**
 * Đơn vị as entered in the register, with its codes and every name and place it ever had.
 *
 * @param validFrom first day it exists; null when unknown
 * @param validTo last day it existed; null while it exists
 */
@Table(schema = "organisation", name = "unit")
public record EnteredUnit(
        @Id UnitId id,
        @Version @Nullable Integer version,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,

        @MappedCollection(idColumn = "unit") Set<UnitCode> codes,

        @MappedCollection(idColumn = "unit") Set<Standing> standings) {

    public static EnteredUnit of(NewUnit unit, @Nullable UnitId parent) {
        return of(unit, parent, null);
    }

    static EnteredUnit of(NewUnit unit, @Nullable UnitId parent, @Nullable ReorganisationId act) {
        if (unit.name().isEmpty() || unit.shortName().isEmpty()) {
            throw Refusal.because(NAME_MISSING);
        }
        if (unit.kind().isEmpty()) {
            throw Refusal.because(KIND_MISSING, unit.name());
        }
        var from = unit.validFrom();
        return new EnteredUnit(
                UnitId.fresh(),
                null,
                null,
                null,
                from,
                null,
                unit.code() == null ? Set.of() : Set.of(new UnitCode(UnitCode.ADMINISTRATIVE, unit.code(), from, null)),
                Set.of(new Standing(parent, unit.name(), unit.shortName(), unit.kind(), from, null, act, null)));
    }

    public EnteredUnit at(@Nullable BigDecimal north, @Nullable BigDecimal east) {
        return new EnteredUnit(id, version, north, east, validFrom, validTo, codes, standings);
    }

    /** A code given from a day on; the code it had under the same scheme ends the day before. */
    public EnteredUnit coded(UnitCode fresh, LocalDate from) {
        var all = new HashSet<UnitCode>();
        for (var code : codes) {
            boolean replaced = code.scheme().equals(fresh.scheme()) && code.validTo() == null;
            boolean later =
                    replaced && code.validFrom() != null && !code.validFrom().isBefore(from);
            if (later) {
                throw Refusal.because(CHANGED_LATER, latest().shortName(), from);
            }
            all.add(replaced ? code.until(from.minusDays(1)) : code);
        }
        all.add(new UnitCode(fresh.scheme(), fresh.code(), from, null));
        return new EnteredUnit(id, version, latitude, longitude, validFrom, validTo, Set.copyOf(all), standings);
    }

    public Optional<Standing> on(LocalDate day) {
        return standings.stream().filter(standing -> standing.on(day)).findFirst();
    }

    /** The standing it has, or had last. */
    public Standing latest() {
        return standings.stream()
                .max(Comparator.comparing(Standing::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow();
    }

    public EnteredUnit renamed(LocalDate from, String name, String shortName, String kind, ReorganisationId act) {
        if (name.isBlank() || shortName.isBlank()) {
            throw Refusal.because(NAME_MISSING);
        }
        return changed(from, act, now -> now.renamed(name, shortName, kind));
    }

    public EnteredUnit moved(LocalDate from, UnitId parent, ReorganisationId act) {
        return changed(from, act, now -> now.moved(parent));
    }

    /** The unit is no more from this day on. */
    public EnteredUnit ended(LocalDate from, ReorganisationId act) {
        var now = standing(from, act);
        if (from.equals(now.validFrom())) {
            throw Refusal.because(NOT_THERE_THEN, now.shortName(), from);
        }
        var last = from.minusDays(1);
        return with(last, replace(now, now.ended(last, act)));
    }

    /** As if the reorganisation had never been recorded. Nothing is left of a unit it brought about. */
    public Optional<EnteredUnit> without(ReorganisationId act) {
        standings.stream()
                .filter(standing ->
                        act.equals(standing.begunBy()) && standing.endedBy() != null && !act.equals(standing.endedBy()))
                .findFirst()
                .ifPresent(standing -> {
                    throw Refusal.because(CHANGED_LATER, standing.shortName(), String.valueOf(standing.validFrom()));
                });
        var left = standings.stream()
                .filter(standing -> !act.equals(standing.begunBy()))
                .map(standing -> act.equals(standing.endedBy()) ? standing.open() : standing)
                .collect(Collectors.toSet());
        return left.isEmpty() ? Optional.empty() : Optional.of(with(null, left));
    }

    private EnteredUnit changed(LocalDate from, ReorganisationId act, UnaryOperator<Standing> change) {
        var now = standing(from, act);
        if (act.equals(now.begunBy())) {
            return with(validTo, replace(now, change.apply(now)));
        }
        var both = replace(now, now.ended(from.minusDays(1), act));
        both.add(change.apply(now.from(from, act)));
        return with(validTo, both);
    }

    /** The standing on the day before a change, which must be the last one known. */
    private Standing standing(LocalDate from, ReorganisationId act) {
        var now = on(from).filter(standing -> !from.equals(standing.validFrom()) || act.equals(standing.begunBy()))
                .orElseThrow(() -> Refusal.because(NOT_THERE_THEN, latest().shortName(), from));
        if (now.validTo() != null || standings.stream().anyMatch(other -> other.startsAfter(from))) {
            throw Refusal.because(CHANGED_LATER, now.shortName(), from);
        }
        return now;
    }

    private Set<Standing> replace(Standing old, Standing fresh) {
        var all = new HashSet<>(standings);
        all.remove(old);
        all.add(fresh);
        return all;
    }

    private EnteredUnit with(@Nullable LocalDate last, Set<Standing> all) {
        return new EnteredUnit(id, version, latitude, longitude, validFrom, last, codes, Set.copyOf(all));
    }
}
