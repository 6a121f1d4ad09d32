package vn.thidua.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** The register as it surrounds the units that change. */
public record RegisterAround(EnteredUnits register, Units units) implements Reckoning.Surroundings {

    @Override
    public EnteredUnit unit(UnitId id) {
        return register.get(id);
    }

    @Override
    public List<UnitId> below(UnitId id, LocalDate day) {
        return units.asOf(day).below(id).stream().map(Unit::id).toList();
    }
}
