package vn.thidua.reading.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.CampaignKind;
import vn.thidua.plan.Level;
import vn.thidua.plan.Stated;

/** Sheets of the single values a plan states: in its head and signature, and about its campaign. */
final class StatedSheets {

    static final Map<String, Sheet<Stated<?>>> HEAD = sheets(
            words("authority"),
            words("documentType"),
            words("number"),
            words("symbol"),
            line("date", Input.DAY),
            words("place"),
            line("subject", Input.PROSE),
            choice("level", Level.class),
            words("signAuthority"),
            words("signTitle"),
            words("signName"),
            words("archive"));

    static final Map<String, Sheet<Stated<?>>> CAMPAIGN = sheets(
            line("name", Input.PROSE),
            choice("kind", CampaignKind.class),
            line("theme", Input.PROSE),
            line("participants", Input.PROSE),
            words("startText"),
            line("start", Input.DAY),
            words("endText"),
            line("end", Input.DAY));

    private StatedSheets() {}

    private static Line<Stated<?>> words(String name) {
        return line(name, Input.WORDS);
    }

    private static Line<Stated<?>> line(String name, Input input) {
        return Line.of(name, input, Stated::value);
    }

    private static <E extends Enum<E>> Line<Stated<?>> choice(String name, Class<E> of) {
        return Line.choice(name, of, Stated::value);
    }

    @SafeVarargs
    private static Map<String, Sheet<Stated<?>>> sheets(Line<Stated<?>>... lines) {
        var sheets = new LinkedHashMap<String, Sheet<Stated<?>>>();
        for (var line : lines) {
            sheets.put(line.name(), sheet(line));
        }
        return sheets;
    }

    private static Sheet<Stated<?>> sheet(Line<Stated<?>> line) {
        Function<Stated<?>, String> shown = stated -> Notation.write(stated.value());
        return new Sheet<>(List.of(line), line.name(), shown, stated -> "", remade(line));
    }

    private static BiFunction<Stated<?>, Entered, Stated<?>> remade(Line<Stated<?>> line) {
        return (before, entered) -> new Stated<>(value(line, entered), before.passage(), 1, null);
    }

    private static @Nullable Object value(Line<Stated<?>> line, Entered entered) {
        return switch (line.name()) {
            case "level" -> entered.choice("level", Level.class);
            case "kind" -> entered.choice("kind", CampaignKind.class);
            default -> entered.value(line.name());
        };
    }
}
