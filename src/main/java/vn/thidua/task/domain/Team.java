package vn.thidua.task.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.organisation.UnitId;

/** Who does a task: the one unit that leads, and those that help or watch. No unit has two parts in it. */
public record Team(UnitId lead, Set<Party> parties) {

    public Team {
        var heard = new LinkedHashSet<UnitId>(Set.of(lead));
        parties = parties.stream()
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .filter(party -> heard.add(party.unit()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static Team of(UnitId lead, Collection<UnitId> cooperating, Collection<UnitId> watching) {
        var parties = new LinkedHashSet<Party>();
        cooperating.forEach(unit -> parties.add(new Party(unit, PartyRole.COOPERATING)));
        watching.forEach(unit -> parties.add(new Party(unit, PartyRole.WATCHING)));
        return new Team(lead, parties);
    }

    Team watchedBy(UnitId unit) {
        var all = new LinkedHashSet<>(parties);
        all.add(new Party(unit, PartyRole.WATCHING));
        return new Team(lead, all);
    }
}
