package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.shared.Reach;

/**
 * Questions other rooms ask about units. Where no day is named, today is meant; a unit that is no more is answered as it
 * was on its last day.
 */
public interface Units {

    /** The unit, or {@link java.util.NoSuchElementException}. */
    Unit get(UnitId id);

    Optional<Unit> find(UnitId id);

    /**
     * Whether {@code inner} is {@code outer}, stands anywhere below it, or went into a unit that does: whoever looks after
     * a unit looks after what its predecessors left. A unit that was divided is within each of its successors.
     */
    boolean within(UnitId inner, UnitId outer);

    /** The unit that stands above all others over this one; itself where nothing does or the register does not know it. */
    UnitId top(UnitId id);

    /** Units directly below today, in Vietnamese order. */
    List<Unit> below(UnitId id);

    /** Everything that is {@link #within} the unit: itself, all below it, and what went into any of these. */
    List<UnitId> idsWithin(UnitId outer);

    /** The units a list shows to whom an act carries this far from a unit: it alone, or everything below it too. */
    default List<UnitId> idsReached(UnitId from, Reach reach) {
        return reach == Reach.OWN ? List.of(from) : idsWithin(from);
    }

    /** Units of today at or below {@code under} whose name is like the words, diacritics and case ignored; best first. Without words: the tree in order. */
    List<Unit> search(UnitId under, String words, int most);

    /** The unit that has this administrative code today. */
    Optional<Unit> withCode(String code);

    /**
     * The unit of this full or short name, diacritics, case and spacing ignored, if exactly one has it; units that are no
     * more are asked only when none of today has it.
     */
    Optional<Unit> named(String name);

    /** The units as they stand on another day. */
    UnitsOnDay asOf(LocalDate day);

    /** The units that went directly into this one, by name. */
    List<Succession> predecessors(UnitId id);

    /** The units this one went directly into, by name. */
    List<Succession> successors(UnitId id);

    /** The unit with all that went into it, and into those; the unit itself first. */
    List<UnitId> lineage(UnitId id);

    /** Every step by which units went into this one, and into those; the latest first. */
    List<Succession> origins(UnitId id);

    /** The short name each of these units has, or had last: for lists, in one question. */
    Map<UnitId, String> shortNames(Collection<UnitId> ids);

    /** For each of these units that is no more, the first day it was no more. */
    Map<UnitId, LocalDate> ended(Collection<UnitId> ids);
}
