package vn.thidua.organisation;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Reach;

/** Questions other rooms ask about units. */
public interface Units {

    /** The unit, or {@link java.util.NoSuchElementException}. */
    Unit get(UnitId id);

    Optional<Unit> find(UnitId id);

    /** Whether {@code inner} is {@code outer} or stands anywhere below it. */
    boolean within(UnitId inner, UnitId outer);

    /** Units directly below, in Vietnamese order. */
    List<Unit> below(UnitId id);

    /** The unit and everything below it. */
    default List<UnitId> idsWithin(UnitId outer) {
        return search(outer, "", Integer.MAX_VALUE).stream().map(Unit::id).toList();
    }

    /** The units a list shows to whom an act carries this far from a unit: it alone, or everything below it too. */
    default List<UnitId> idsReached(UnitId from, Reach reach) {
        return reach == Reach.OWN ? List.of(from) : idsWithin(from);
    }

    /** Units at or below {@code under} whose name is like the words, diacritics and case ignored; best first. Without words: the tree in order. */
    List<Unit> search(UnitId under, String words, int most);

    /** The unit with this administrative code. */
    Optional<Unit> withCode(String code);

    /** The unit of this full or short name, diacritics, case and spacing ignored, if exactly one has it. */
    Optional<Unit> named(String name);
}
