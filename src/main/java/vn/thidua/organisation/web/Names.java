package vn.thidua.organisation.web;

import static vn.thidua.organisation.domain.OrganisationReason.UNIT_UNCLEAR;

import java.util.stream.Stream;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Refusal;

/** The names of units as a person writes them: those at or below the own unit come before others. */
record Names(Units units, UnitId own) {

    private static final int MOST = 50;

    UnitId meant(String written) {
        var name = written.strip().replaceAll("\\s+", " ");
        var near = units.search(own, name, MOST).stream()
                .filter(unit -> Stream.of(unit.name(), unit.shortName()).anyMatch(name::equalsIgnoreCase))
                .toList();
        return (near.size() == 1 ? Stream.of(near.getFirst()) : units.named(name).stream())
                .map(Unit::id)
                .findFirst()
                .orElseThrow(() -> Refusal.because(UNIT_UNCLEAR, name));
    }
}
