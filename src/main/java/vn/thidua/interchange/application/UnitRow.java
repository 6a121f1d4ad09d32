package vn.thidua.interchange.application;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.interchange.Folding;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitId;

/**
 * What a row of the list of units says.
 *
 * @param superior the unit it stands under; null when that one is new in the same list
 * @param superiorWritten the folded name of that one
 */
record UnitRow(NewUnit unit, @Nullable UnitId superior, String superiorWritten) {

    /** The folded names by which rows below may call it. */
    List<String> names() {
        return List.of(Folding.fold(unit.name()), Folding.fold(unit.shortName()));
    }

    /** Whether its superior stands already, or is one of these new ones. */
    boolean isBelowOneOf(Set<String> names) {
        return superior != null || names.contains(superiorWritten);
    }
}
