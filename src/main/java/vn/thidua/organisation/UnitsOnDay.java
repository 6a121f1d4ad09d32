package vn.thidua.organisation;

import java.util.List;
import java.util.Optional;

/** Đơn vị tại một ngày: the units that exist on one day, by the names and in the places they have on it. */
public interface UnitsOnDay {

    /** The unit as it stands on the day; empty when it does not exist then. */
    Optional<Unit> find(UnitId id);

    /** Units that stand under no other. */
    List<Unit> roots();

    /** Units directly below, in Vietnamese order. */
    List<Unit> below(UnitId id);

    /** The unit, where it exists, and everything below it; higher ones first. */
    List<Unit> tree(UnitId id);

    /** Units of this day whose name is like the words, diacritics and case ignored; best first. */
    List<Unit> search(String words, int most);
}
