package vn.thidua.campaign.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/**
 * A unit and all its superiors, highest first: "/city/commune/". Whose campaign concerns whom is one comparison of two
 * paths: one of them begins with the other.
 */
public record UnitPath(String text) {

    public static UnitPath of(UnitId unit, Units units) {
        List<String> upwards = new ArrayList<>();
        @Nullable UnitId at = unit;
        while (at != null) {
            upwards.add(at.value().toString());
            at = units.find(at).flatMap(Unit::superior).orElse(null);
        }
        return new UnitPath("/" + String.join("/", upwards.reversed()) + "/");
    }

    /** All units above the last, highest first. */
    public Stream<UnitId> superiors() {
        var all = Stream.of(text.split("/")).filter(part -> !part.isEmpty()).toList();
        return all.subList(0, all.size() - 1).stream().map(part -> new UnitId(UUID.fromString(part)));
    }

    /** Whether the other path ends somewhere below this one. */
    public boolean above(UnitPath other) {
        return other.text.length() > text.length() && other.text.startsWith(text);
    }
}
