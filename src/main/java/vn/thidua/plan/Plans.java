package vn.thidua.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.files.FileId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;

/** What other rooms may do with plans. */
public interface Plans {

    /**
     * A plan as it was confirmed.
     *
     * @param source the paper it was read from; null when it was typed
     * @param text the text that passages point into
     */
    record Confirmed(
            PlanId id,
            UnitId unit,
            WrittenPlan plan,
            @Nullable FileId source,
            String text) {}

    /**
     * Makes a written plan official for a unit and tells {@link PlanConfirmed}, all in the caller's transaction. A plan
     * of the same unit, number and year that stands already is replaced, and kept.
     *
     * @param changes what the person changed in the machine's reading, for the trace
     * @throws vn.thidua.shared.Refusal when the plan lacks what a plan must have (issuer, name, year), or when another
     *     person confirms the same number at this very moment
     */
    PlanId confirm(UnitId unit, WrittenPlan plan, @Nullable FileId source, String text, List<Change> changes, Actor by);

    /** The plan, or {@link java.util.NoSuchElementException}. */
    Confirmed get(PlanId id);

    /** The unit's standing plan of this number and year, which a new confirmation would replace. */
    Optional<PlanId> standing(UnitId unit, String fullSymbol, int year);

    /** The plan that this symbol and issue year name, for linking a plan to its parent ("232/KH-UBND", 2025). */
    Optional<PlanId> withSymbol(String fullSymbol, int year);
}
