package vn.thidua.identity.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.AccountId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/**
 * Người đang dùng: a person as they stand today, with the duties held at one unit or at several.
 *
 * @param home the unit the person works at, acted for unless another is chosen
 */
public record Present(AccountId account, String name, String post, UnitId home, List<Charge> charges) {

    /**
     * A duty held today.
     *
     * @param until its last day
     * @param replaced full name of the person in whose place it is held
     */
    public record Charge(
            Duty duty,
            UnitId unit,
            @Nullable LocalDate until,
            @Nullable String replaced) {}

    /** The units that can be acted for: the own first. */
    public Set<UnitId> units() {
        var units = new LinkedHashSet<>(Set.of(home));
        charges.forEach(charge -> units.add(charge.unit()));
        return units;
    }

    /** The person acting for the unit chosen; for the own when none is, or no duty is held there any more. */
    public Actor actingFor(@Nullable UnitId chosen) {
        var unit = chosen != null && units().contains(chosen) ? chosen : home;
        var there =
                charges.stream().filter(charge -> charge.unit().equals(unit)).toList();
        var duties = there.stream().map(Charge::duty).collect(Collectors.toSet());
        return new Actor(account.value(), name, unit.value(), duties);
    }
}
