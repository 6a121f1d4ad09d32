package vn.thidua.reading.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Days;

/** What a person entered in one item's fields, understood field by field, with the fields that make no sense. */
final class Entered {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    static <T> Entered of(List<Line<T>> lines, T before, Map<String, String> typed) {
        var entered = new Entered();
        for (var line : lines) {
            var text = typed.get(line.name());
            if (text == null) {
                entered.values.put(line.name(), line.value().apply(before));
            } else {
                entered.take(line, text.strip());
            }
        }
        return entered;
    }

    /** Last part of the sentence's key, by field. */
    Map<String, String> faults() {
        return faults;
    }

    String need(String name) {
        var words = words(name);
        return words == null ? "" : words;
    }

    @Nullable
    String words(String name) {
        return (String) values.get(name);
    }

    @Nullable
    BigDecimal figure(String name) {
        return (BigDecimal) values.get(name);
    }

    @Nullable
    LocalDate day(String name) {
        return (LocalDate) values.get(name);
    }

    @SuppressWarnings("unchecked")
    List<String> lines(String name) {
        var lines = (List<String>) values.get(name);
        return lines == null ? List.of() : lines;
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> of) {
        var chosen = values.get(name);
        return chosen instanceof String text ? Enum.valueOf(of, text) : of.cast(chosen);
    }

    /** A choice that must be there; its fault has been told when it is not. */
    <E extends Enum<E>> E chosen(String name, Class<E> of) {
        return java.util.Objects.requireNonNull(choice(name, of));
    }

    @Nullable
    Object value(String name) {
        return values.get(name);
    }

    private void take(Line<?> line, String text) {
        if (text.isEmpty()) {
            values.put(line.name(), null);
            if (line.required()) {
                faults.put(line.name(), "needed");
            }
            return;
        }
        switch (line.input()) {
            case WORDS -> values.put(line.name(), text.replaceAll("\\s+", " "));
            case PROSE -> values.put(line.name(), text.replace("\r", ""));
            case LINES -> values.put(line.name(), linesOf(text));
            case FIGURE -> keep(line.name(), Notation.figure(text).orElse(null), "no-figure");
            case DAY -> keep(line.name(), Days.read(text).orElse(null), "no-day");
            case CHOICE -> keep(line.name(), line.choices().contains(text) ? text : null, "no-choice");
        }
    }

    private void keep(String name, @Nullable Object value, String fault) {
        values.put(name, value);
        if (value == null) {
            faults.put(name, fault);
        }
    }

    private static List<String> linesOf(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
