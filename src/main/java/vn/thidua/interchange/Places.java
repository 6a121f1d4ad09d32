package vn.thidua.interchange;

import static vn.thidua.interchange.domain.InterchangeReason.UNIT_AMBIGUOUS;
import static vn.thidua.interchange.domain.InterchangeReason.UNIT_UNKNOWN;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** The units a list may name, how they are told apart, and which one a written name means. */
public final class Places {

    private final Map<UnitId, Unit> inside = new LinkedHashMap<>();
    private final Map<String, Set<UnitId>> byName = new HashMap<>();
    private final Map<String, Place> asked = new HashMap<>();
    private final Set<String> labels = new TreeSet<>();
    private final Units units;
    private final Permission permission;
    private final Act act;
    private final Actor by;

    /**
     * What a written name came to.
     *
     * @param unit null when it is not one unit within reach
     * @param fault why it is not; its field is "unit"
     */
    public record Place(@Nullable UnitId unit, @Nullable Fault fault) {}

    public Places(Units units, UnitId under, Permission permission, Act act, Actor by) {
        this.units = units;
        this.permission = permission;
        this.act = act;
        this.by = by;
        units.search(under, "", Integer.MAX_VALUE).stream()
                .filter(unit -> unit.validTo() == null)
                .forEach(unit -> inside.put(unit.id(), unit));
        inside.values().forEach(unit -> names(unit)
                .forEach(name -> byName.computeIfAbsent(Folding.fold(name), none -> new LinkedHashSet<>())
                        .add(unit.id())));
        inside.keySet().forEach(id -> labels.add(label(id)));
    }

    public Collection<Unit> all() {
        return inside.values();
    }

    public @Nullable Unit get(UnitId id) {
        return inside.get(id);
    }

    /** The short name, with the superior's behind it where the short name alone is not one unit's. */
    public String label(UnitId id) {
        var unit = inside.get(id);
        if (unit == null) {
            return units.find(id).map(Unit::shortName).orElse("");
        }
        var same = byName.getOrDefault(Folding.fold(unit.shortName()), Set.of());
        return same.size() > 1 && unit.parent() != null ? withSuperior(unit.shortName(), unit) : unit.shortName();
    }

    public Place find(String written) {
        return asked.computeIfAbsent(written, this::look);
    }

    private Place look(String written) {
        var found = byName.getOrDefault(Folding.fold(written), Set.of());
        if (found.size() == 1) {
            return new Place(found.iterator().next(), null);
        }
        if (found.size() > 1) {
            var fault = Fault.of("unit", UNIT_AMBIGUOUS, written)
                    .proposing(label(found.iterator().next()));
            return new Place(null, fault);
        }
        var outside = units.named(written).flatMap(unit -> permission.refusal(act, by, unit.id()));
        return outside.isPresent()
                ? new Place(null, Fault.of("unit", outside.get()))
                : new Place(
                        null,
                        Fault.of("unit", UNIT_UNKNOWN, written)
                                .proposing(Folding.closest(written, labels).orElse(null)));
    }

    private Stream<String> names(Unit unit) {
        var plain = List.of(unit.name(), unit.shortName());
        return Stream.concat(plain.stream(), plain.stream().map(name -> withSuperior(name, unit)))
                .distinct();
    }

    private String withSuperior(String name, Unit unit) {
        var superior = unit.parent() == null ? null : inside.get(unit.parent());
        return superior == null ? name : name + " (" + superior.shortName() + ")";
    }
}
