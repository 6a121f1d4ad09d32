package vn.thidua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What must be said of a unit to enter it in the register. Spaces are put in order. */
public record NewUnit(
        String name,
        String shortName,
        String kind,
        @Nullable String code,
        @Nullable LocalDate validFrom) {

    public NewUnit {
        name = spaced(name);
        shortName = spaced(shortName);
        kind = kind.strip();
        code = code == null || code.isBlank() ? null : code.strip();
    }

    public static NewUnit of(String name, String shortName, String kind) {
        return new NewUnit(name, shortName, kind, null, null);
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
