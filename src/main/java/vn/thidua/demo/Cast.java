package vn.thidua.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;

/** Who acts for each unit in the demo: those with an account, and for all other units someone from a seed. */
final class Cast {

    private final Units units;
    private final SeededPeople others;
    private final Function<Unit, Optional<Actor>> invited;
    private final Map<UnitId, Actor> known = new HashMap<>();
    private final Map<UnitId, Actor> met = new HashMap<>();

    /**
     * @param accounts people one can sign in as
     * @param invited who has an account at a unit and waits for the invitation
     */
    Cast(Units units, long seed, List<Actor> accounts, Function<Unit, Optional<Actor>> invited) {
        this.invited = invited;
        this.units = units;
        this.others = new SeededPeople(seed);
        accounts.forEach(actor -> known.putIfAbsent(new UnitId(actor.unit()), actor));
    }

    /** Whether someone of the unit has an account. */
    boolean isKnown(UnitId unit) {
        return known.containsKey(unit);
    }

    Actor of(UnitId unit) {
        var actor = known.get(unit);
        return actor != null ? actor : met.computeIfAbsent(unit, one -> someone(units.get(one)));
    }

    private Actor someone(Unit unit) {
        return (unit.code() == null ? Optional.<Actor>empty() : invited.apply(unit))
                .orElseGet(() -> others.officer(unit.id(), unit.name()));
    }
}
