package vn.thidua.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Officers of units that have no account in the demo, named by a seed: the same seed and unit give the same person. */
final class SeededPeople {

    private final long seed;
    private final Map<String, String> names = DemoFile.words("names.tsv");

    SeededPeople(long seed) {
        this.seed = seed;
    }

    /** @param word names the unit in every demo planted anew */
    Actor officer(UnitId unit, String word) {
        var chance = new SplittableRandom(seed * 17 + word.hashCode());
        var name = String.join(" ", one("family", chance), one("middle", chance), one("given", chance));
        var account = UUID.nameUUIDFromBytes((seed + word).getBytes(StandardCharsets.UTF_8));
        return new Actor(account, name, unit.value(), Set.of(Duty.OFFICER));
    }

    private String one(String part, SplittableRandom chance) {
        var all = names.getOrDefault(part, part).split(",");
        return all[chance.nextInt(all.length)];
    }
}
