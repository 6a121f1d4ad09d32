package vn.thidua.organisation;

import java.util.Collection;
import java.util.Map;

/** Answers where on the map units are. */
public interface UnitPlaces {

    /** Where each of these units is, as far as that is known. */
    Map<UnitId, Coordinates> of(Collection<UnitId> units);
}
