package vn.thidua.campaign.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;

/** The units a plan can charge: its own and those directly below. Matches a unit as written to one of them. */
public record ChargedUnits(List<Unit> units) {

    public ChargedUnits {
        units = List.copyOf(units);
    }

    /** The one unit so named, its place left out ("Công an" for "Công an xã Gia Lộc"); null where none or several are. */
    public @Nullable UnitId match(String written) {
        var wanted = fold(written);
        var found = units.stream().filter(unit -> named(unit, wanted)).toList();
        return found.size() == 1 ? found.getFirst().id() : null;
    }

    private static boolean named(Unit unit, String wanted) {
        return List.of(fold(unit.name()), fold(unit.shortName())).stream()
                .anyMatch(name -> name.equals(wanted) || name.startsWith(wanted + " ") || wanted.equals(name + " xa"));
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceFirst("^ubnd ", "uy ban nhan dan ");
    }
}
