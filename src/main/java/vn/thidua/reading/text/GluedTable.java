package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Span;
import vn.thidua.reading.text.Table.Row;

/** A table of targets whose columns lost their gaps: "01 Tổng lượt khách nghìn lượt 8.127 9.500". */
final class GluedTable {

    private static final String VALUE = "(?:(?:[<>]=?|≥|≤|=)\\s*)?\\d[\\d.,]*%?(?:\\s?[-/]\\s?\\d[\\d.,]*%?)?";
    private static final Pattern HEAD =
            Pattern.compile("(?:s?tt\\s+)?" + Loose.any("chi tieu", "ten chi tieu", "noi dung chi tieu") + "\\s+(?:"
                    + Loose.any("don vi tinh", "dvt", "don vi") + ")(?<rest>(?:\\s.*)?)");
    private static final Pattern ROW =
            Pattern.compile("(?:(?<label>\\d{1,2}(?:\\.\\d{1,2})*)[.)]?\\s+)?(?<name>.*?\\p{L}.*?)\\s+(?<values>"
                    + VALUE + "(?:\\s+" + VALUE + ")*)");
    private static final Pattern EACH = Pattern.compile(VALUE);
    private static final Pattern COLUMN = Pattern.compile("(?:"
            + Loose.any(
                    "thuc hien", "ke hoach", "muc tieu", "chi tieu", "uoc thuc hien", "kh", "th", "giao", "phan dau")
            + ")?\\s*(?:" + Loose.any("nam") + "\\s*)?(?:20\\d\\d)?");
    private static final int LONGEST_UNIT = 3;
    private static final int MOST_STRAY = 2;

    private GluedTable() {}

    static boolean isHead(Line line) {
        return line.words().length() < 120 && HEAD.matcher(line.folded()).matches();
    }

    static @Nullable Table read(PlanText text, int headLine) {
        var head = HEAD.matcher(text.lines().get(headLine).folded());
        if (!head.matches()) {
            return null;
        }
        var columns = columns(head.group("rest").strip());
        var rows = new ArrayList<Row>();
        int end = 0;
        int stray = 0;
        for (int at = headLine + 1; at < text.lines().size() && stray < MOST_STRAY; at++) {
            var line = text.lines().get(at);
            var row = line.isBlank() ? null : row(line, columns.size());
            if (row != null) {
                rows.add(row);
                end = line.end();
                stray = 0;
            } else if (!line.isBlank()) {
                stray = Numeral.roman(line.words()).isPresent() ? MOST_STRAY : stray + 1;
            }
        }
        var heads = new ArrayList<>(List.of("tt", "chi tieu", "don vi tinh"));
        heads.addAll(columns);
        return rows.isEmpty()
                ? null
                : new Table(new Span(text.lines().get(headLine).start(), end), heads, rows);
    }

    private static List<String> columns(String rest) {
        var columns = new ArrayList<String>();
        var found = COLUMN.matcher(rest);
        while (found.find()) {
            if (found.end() > found.start()) {
                columns.add(found.group().strip());
            }
        }
        columns.removeIf(String::isEmpty);
        return columns.isEmpty() ? List.of("ke hoach") : List.copyOf(columns);
    }

    private static @Nullable Row row(Line line, int columns) {
        var found = ROW.matcher(line.words());
        if (!found.matches()) {
            return null;
        }
        var values = new ArrayList<String>();
        var each = EACH.matcher(found.group("values"));
        while (each.find()) {
            values.add(each.group());
        }
        if (values.size() != columns) {
            return null;
        }
        var label = found.group("label");
        var words = found.group("name").split("\\s+");
        int from = unitFrom(words);
        var cells = new ArrayList<String>();
        cells.add(label == null ? "" : label);
        cells.add(String.join(" ", List.of(words).subList(0, from)));
        cells.add(String.join(" ", List.of(words).subList(from, words.length)));
        cells.addAll(values);
        return new Row(line.span(), List.copyOf(cells));
    }

    /** Which word the unit at the end of a name begins with; the words' length where none is known. */
    private static int unitFrom(String[] words) {
        for (int size = Math.min(LONGEST_UNIT, words.length - 1); size > 0; size--) {
            int from = words.length - size;
            if (Unit.whole(String.join(" ", List.of(words).subList(from, words.length))) != null) {
                return from;
            }
        }
        return words.length;
    }
}
