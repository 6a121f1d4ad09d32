package vn.thidua.nomination.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.interchange.Folding;

/**
 * Tiêu đề bảng: what each column of a table tells, read from one to three rows of headings.
 *
 * @param columns what is told, by column
 * @param marked awards that have a column of their own, where a mark is put in the row of who is to get it
 * @param depth how many rows the headings take
 * @param unknown headings that announce nothing that is needed, as written
 */
record ListHeadings(
        Map<Integer, ListColumn> columns, Map<Integer, Set<String>> marked, int depth, List<String> unknown) {

    private static final int DEEPEST = 3;
    private static final int FEWEST = 2;
    private static final int WITHOUT_NAME = 3;
    private static final int LONGEST = 60;
    /** Headings that only divide the one above them. */
    private static final Set<String> PARTS = Set.of("nam", "nu", "ong", "ba", "ong ba");

    private static final Pattern YEAR = Pattern.compile("(nam )?(19|20)\\d\\d( \\d{4})?");

    /** How headings are read: the awards there are, and the year of the round. */
    record Sense(AwardWordings awards, int year) {

        /** The one award a heading names and nothing else. */
        Optional<Set<String>> award(String heading) {
            var named = awards.in(heading);
            boolean pure = named.awards().size() == 1 && ListWords.saysNothing(named.rest());
            return pure && !ListColumn.isPast(heading, year)
                    ? Optional.of(named.awards().getFirst())
                    : Optional.empty();
        }
    }

    /** The headings that begin at this line; empty when none do. */
    static Optional<ListHeadings> at(List<ListLine> lines, int from, Sense sense) {
        ListHeadings found = null;
        var rows = new ArrayList<ListLine>();
        for (int at = from; at < Math.min(lines.size(), from + DEEPEST); at++) {
            var line = lines.get(at);
            if (rows.isEmpty() && line.spoken().size() < FEWEST) {
                break;
            }
            if (line.standsBetween() || line.table() != lines.get(from).table() || !looksLikeHeading(line)) {
                break;
            }
            if (!rows.isEmpty() && !goesUnder(line, rows, found, sense)) {
                break;
            }
            rows.add(line);
            var read = read(rows, sense);
            found = read.isWhole() ? read : found;
            if (read.columns.isEmpty()) {
                break;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Short words, no figures: a row of people is none. */
    private static boolean looksLikeHeading(ListLine line) {
        var spoken = line.spoken();
        return !spoken.isEmpty()
                && spoken.stream().noneMatch(cell -> cell.text().matches("[\\d.,/\\s]+"))
                && spoken.stream().allMatch(cell -> cell.text().length() <= 2 * LONGEST);
    }

    /** A further row of headings leaves number and name alone and divides what stands above it. */
    private static boolean goesUnder(ListLine line, List<ListLine> above, @Nullable ListHeadings found, Sense sense) {
        if (found != null) {
            for (var column : found.columns.entrySet()) {
                boolean fixed = column.getValue() == ListColumn.NUMBER
                        || column.getValue().names();
                var cell = line.cell(column.getKey());
                if (fixed && cell != null && cell.speaks() && !divides(cell, above)) {
                    return false;
                }
            }
        }
        return line.spoken().stream().allMatch(cell -> cell.text().length() <= LONGEST)
                && line.spoken().stream().anyMatch(cell -> announces(cell.text(), sense));
    }

    private static boolean divides(ListCell cell, List<ListLine> above) {
        var upper = above.getLast().cell(cell.first());
        return upper != null
                && upper.last() > upper.first()
                && (cell.last() < upper.last() || cell.first() > upper.first());
    }

    private static boolean announces(String heading, Sense sense) {
        var folded = Folding.fold(heading);
        return PARTS.contains(folded)
                || YEAR.matcher(folded).matches()
                || ListColumn.of(heading, sense.year).isPresent()
                || sense.award(heading).isPresent();
    }

    private static ListHeadings read(List<ListLine> rows, Sense sense) {
        var columns = new TreeMap<Integer, ListColumn>();
        var marked = new HashMap<Integer, Set<String>>();
        var unknown = new LinkedHashSet<String>();
        int width = rows.stream().mapToInt(ListLine::width).max().orElse(0);
        for (int column = 0; column < width; column++) {
            var texts = texts(rows, column);
            if (!texts.isEmpty()) {
                read(texts, column, sense, columns, marked, unknown);
            }
        }
        settle(columns);
        return new ListHeadings(columns, Map.copyOf(marked), rows.size(), List.copyOf(unknown));
    }

    private static void read(
            List<String> texts,
            int column,
            Sense sense,
            Map<Integer, ListColumn> columns,
            Map<Integer, Set<String>> marked,
            Set<String> unknown) {
        var whole = String.join(" ", texts);
        var lowest = texts.getLast();
        var meant = meant(texts, sense.year).or(() -> ListColumn.of(whole, sense.year));
        var award = sense.award(lowest).filter(found -> !ListColumn.isPast(whole, sense.year));
        if (award.isPresent()) {
            marked.put(column, award.get());
            columns.put(column, ListColumn.AWARD);
        } else if (meant.isPresent()) {
            boolean past = meant.get() == ListColumn.AWARD && ListColumn.isPast(whole, sense.year);
            columns.put(column, past ? ListColumn.OTHER : meant.get());
        }
        if (columns.getOrDefault(column, ListColumn.OTHER) == ListColumn.OTHER) {
            unknown.add(whole.replaceAll("\\s+", " "));
        }
    }

    /** The lowest heading that announces something; one that only divides leaves it to those above. */
    private static Optional<ListColumn> meant(List<String> texts, int year) {
        return texts.reversed().stream()
                .filter(text -> !PARTS.contains(Folding.fold(text)))
                .map(text -> ListColumn.of(text, year))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> texts(List<ListLine> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> cell != null && cell.speaks())
                .map(ListCell::text)
                .distinct()
                .toList();
    }

    /** Words whose meaning hangs on the other columns: who stands in "Đơn vị" when nobody else is named, what "Tên" and "Đối tượng" say. */
    private static void settle(Map<Integer, ListColumn> columns) {
        boolean family = columns.containsValue(ListColumn.FAMILY);
        columns.replaceAll((column, meant) -> meant == ListColumn.GIVEN && !family ? ListColumn.NAME : meant);
        if (family && !columns.containsValue(ListColumn.GIVEN)) {
            columns.replaceAll((column, meant) -> meant == ListColumn.FAMILY ? ListColumn.NAME : meant);
        }
        boolean numbered = columns.containsValue(ListColumn.NUMBER);
        for (var instead : List.of(ListColumn.KIND, ListColumn.UNIT)) {
            if (numbered && columns.values().stream().noneMatch(ListColumn::names) && columns.containsValue(instead)) {
                var first = columns.entrySet().stream()
                        .filter(one -> one.getValue() == instead)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
                columns.put(first, instead == ListColumn.UNIT ? ListColumn.COLLECTIVE : ListColumn.NAME);
            }
        }
    }

    /** Enough of a list to be one: someone is named and something is said of them. */
    private boolean isWhole() {
        var told = columns.values().stream()
                .filter(column -> column != ListColumn.OTHER)
                .collect(Collectors.toSet());
        boolean named = told.stream().anyMatch(ListColumn::names);
        return named && told.size() >= (told.contains(ListColumn.NUMBER) ? FEWEST : WITHOUT_NAME)
                || named && told.contains(ListColumn.NAME) && told.size() >= FEWEST;
    }

    List<Integer> of(ListColumn told) {
        return columns.entrySet().stream()
                .filter(one -> one.getValue() == told)
                .map(Map.Entry::getKey)
                .toList();
    }

    int width() {
        return columns.keySet().stream().mapToInt(column -> column + 1).max().orElse(0);
    }
}
