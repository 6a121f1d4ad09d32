package vn.thidua.campaign.application;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Succession;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** Finds who took a unit's place and still is, through one reorganisation after the other. */
@Component
class Successions {

    private final Units units;

    Successions(Units units) {
        this.units = units;
    }

    List<UnitId> of(UnitId unit) {
        var standing = new LinkedHashSet<UnitId>();
        var seen = new LinkedHashSet<>(Set.of(unit));
        var waiting = new ArrayDeque<>(List.of(unit));
        while (!waiting.isEmpty()) {
            var next = units.successors(waiting.removeFirst()).stream()
                    .map(Succession::unit)
                    .filter(seen::add)
                    .toList();
            var ended = units.ended(next);
            for (var heir : next) {
                if (ended.containsKey(heir)) {
                    waiting.add(heir);
                } else {
                    standing.add(heir);
                }
            }
        }
        return List.copyOf(standing);
    }
}
