package vn.thidua.organisation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.thidua.organisation.UnitId;

/**
 * Tác động: one thing that will be different once a reorganisation holds.
 *
 * @param other the unit it comes below or goes into, or the new name; "" where there is none
 */
public record Effect(Kind kind, String unit, String other) {

    /** What will be different. */
    public enum Kind {
        BEGINS,
        GOES_WHOLE,
        GOES_IN_PART,
        GOES_WITH_THE_REST,
        RENAMED,
        MOVED,
        ENDS
    }

    /** What will be different on the day, in the order of the steps. */
    static List<Effect> of(
            List<EnteredUnit> touched, List<Step> steps, LocalDate day, Function<UnitId, EnteredUnit> register) {
        Function<UnitId, Standing> now = id -> register.apply(id).latest();
        List<Effect> effects = new ArrayList<>();
        touched.stream().filter(unit -> day.equals(unit.validFrom())).forEach(unit -> {
            var parent = unit.latest().parent();
            effects.add(new Effect(
                    Kind.BEGINS,
                    unit.latest().shortName(),
                    parent == null ? "" : now.apply(parent).shortName()));
        });
        steps.stream()
                .filter(step -> step.kind() != StepKind.DISSOLVE)
                .forEach(step -> effects.add(of(step, register.apply(step.predecessor()), day, now)));
        touched.stream()
                .filter(unit -> unit.validTo() != null)
                .forEach(unit -> effects.add(new Effect(Kind.ENDS, unit.latest().shortName(), "")));
        return effects;
    }

    private static Effect of(Step step, EnteredUnit unit, LocalDate day, Function<UnitId, Standing> now) {
        var before = unit.on(day.minusDays(1)).orElseGet(unit::latest);
        var after = now.apply(step.successor() == null ? step.predecessor() : step.successor());
        return switch (step.kind()) {
            case RENAME -> new Effect(Kind.RENAMED, before.shortName(), after.shortName());
            case MOVE ->
                new Effect(
                        Kind.MOVED,
                        before.shortName(),
                        after.parent() == null ? "" : now.apply(after.parent()).shortName());
            case MERGE, SPLIT, DISSOLVE ->
                new Effect(
                        switch (step.share()) {
                            case PART -> Kind.GOES_IN_PART;
                            case REST -> Kind.GOES_WITH_THE_REST;
                            case WHOLE -> Kind.GOES_WHOLE;
                            case null -> Kind.ENDS;
                        },
                        before.shortName(),
                        after.shortName());
        };
    }
}
