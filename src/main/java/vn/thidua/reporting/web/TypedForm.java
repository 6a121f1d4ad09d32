package vn.thidua.reporting.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.application.Sheet;
import vn.thidua.reporting.domain.Entry;
import vn.thidua.reporting.domain.Narrative;

/** What came with a report's form: fields named by what they are and their line, "f-3" the figure of the third. */
record TypedForm(Map<String, String> fields) {

    private static final Pattern OF_A_LINE = Pattern.compile("(?:f|a|note)-(\\d{1,6})");
    private static final Pattern ANSWER = Pattern.compile("([fa]-\\d{1,6}):(=.{1,40})");

    Sheet sheet() {
        var lines = new TreeSet<Integer>();
        fields.keySet().forEach(name -> {
            var line = OF_A_LINE.matcher(name);
            if (line.matches()) {
                lines.add(Integer.valueOf(line.group(1)));
            }
        });
        return new Sheet(lines.stream().map(this::entry).toList(), narrative());
    }

    private Entry entry(int line) {
        return new Entry(
                line,
                figure("f-" + line),
                figure("a-" + line),
                fields.containsKey("na-" + line),
                fields.containsKey("none-" + line),
                text("note-" + line));
    }

    /** A button may have answered which of two readings is meant. */
    private String figure(String name) {
        var answer = ANSWER.matcher(text("answer"));
        return answer.matches() && answer.group(1).equals(name)
                ? answer.group(2)
                : text(name).replaceFirst("^=+", "");
    }

    private @Nullable Narrative narrative() {
        return fields.containsKey("results")
                ? Narrative.typed(text("results"), text("difficulties"), text("proposals"))
                : null;
    }

    boolean overwrites() {
        return fields.containsKey("overwrite");
    }

    int version() {
        return number("version");
    }

    int seen() {
        return number("seen");
    }

    UUID key() {
        try {
            return UUID.fromString(text("key"));
        } catch (IllegalArgumentException forged) {
            return UUID.randomUUID();
        }
    }

    Map<Integer, String> remarks() {
        var remarks = new TreeMap<Integer, String>();
        fields.forEach((name, words) -> {
            if (name.matches("remark-\\d{1,6}") && !words.isBlank()) {
                var said = words.strip();
                remarks.put(Integer.valueOf(name.substring(7)), said.substring(0, Math.min(said.length(), 500)));
            }
        });
        return remarks;
    }

    String text(String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n");
    }

    private int number(String name) {
        var text = text(name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
