package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Span;

/**
 * Bảng: rows laid out under the heads of their columns, parted by bars, tabs or wide gaps.
 *
 * @param span from the heads to the end of the last row
 * @param heads folded heads of the columns
 */
record Table(Span span, List<String> heads, List<Row> rows) {

    /** One row, a cell for each column; an empty cell is blank. */
    record Row(Span span, List<String> cells) {}

    private static final Pattern KNOWN_HEAD = Pattern.compile(
            "(?:s?tt|so tt|"
                    + Loose.any(
                            "chi tieu",
                            "ten chi tieu",
                            "don vi tinh",
                            "dvt",
                            "ke hoach",
                            "don vi",
                            "nhiem vu",
                            "thoi han",
                            "thoi gian",
                            "noi dung",
                            "thuc hien",
                            "muc tieu",
                            "ghi chu",
                            "co quan",
                            "chu tri",
                            "phoi hop",
                            "hoan thanh",
                            "tieu chi",
                            "ket qua")
                    + ")(?![\\p{L}]).*",
            Pattern.DOTALL);
    private static final Pattern GAP = Pattern.compile("\\t+|\\s{2,}|\\s*\\|\\s*");
    private static final Pattern RULE = Pattern.compile("[|\\s:+=_-]+");
    private static final int MOST_STRAY = 1;

    /** The tables of a text, in order. */
    static List<Table> in(PlanText text) {
        var tables = new ArrayList<Table>();
        var lines = text.lines();
        for (int at = 0; at < lines.size(); at++) {
            var heads = Cells.of(lines.get(at));
            if (GluedTable.isHead(lines.get(at)) && !isHead(heads)) {
                var table = GluedTable.read(text, at);
                if (table != null) {
                    tables.add(table);
                    at = last(text, table, at);
                }
            } else if (isHead(heads)) {
                var table = read(text, at, heads);
                if (!table.rows().isEmpty()) {
                    tables.add(table);
                    at = last(text, table, at);
                }
            }
        }
        return List.copyOf(tables);
    }

    private static int last(PlanText text, Table table, int from) {
        int at = from;
        while (at + 1 < text.lines().size()
                && text.lines().get(at + 1).end() <= table.span().end()) {
            at++;
        }
        return at;
    }

    private static boolean isHead(Cells cells) {
        long known = cells.words().stream()
                .filter(cell -> KNOWN_HEAD.matcher(Folded.fold(cell)).matches())
                .count();
        return cells.words().size() >= 3 && known >= 2 && cells.words().stream().noneMatch(cell -> cell.length() > 60);
    }

    private static Table read(PlanText text, int headLine, Cells heads) {
        var rows = new ArrayList<Row>();
        int stray = 0;
        int end = text.lines().get(headLine).end();
        for (int at = headLine + 1; at < text.lines().size() && stray <= MOST_STRAY; at++) {
            var line = text.lines().get(at);
            if (line.isBlank() || RULE.matcher(line.words()).matches()) {
                continue;
            }
            var cells = Cells.of(line);
            if (cells.words().size() >= 2
                    && startsRow(cells, heads)
                    && Numeral.roman(line.words()).isEmpty()) {
                rows.add(new Row(line.span(), heads.place(cells)));
                end = line.end();
                stray = 0;
            } else if (!rows.isEmpty() && continues(cells, line, heads)) {
                rows.set(rows.size() - 1, joined(rows.getLast(), heads.place(cells), line));
                end = line.end();
            } else {
                stray += cells.barred() ? 0 : MOST_STRAY + 1;
            }
        }
        var folded = heads.words().stream().map(Folded::fold).toList();
        return new Table(new Span(text.lines().get(headLine).start(), end), folded, List.copyOf(rows));
    }

    private static boolean startsRow(Cells cells, Cells heads) {
        return cells.barred() == heads.barred()
                && (cells.words().size() >= 3
                        || heads.words().size() <= 3
                        || cells.words().getFirst().matches("\\d{1,3}\\.?"));
    }

    /** A cell that goes on: nothing but words below the cell above, not beginning a new thing. */
    private static boolean continues(Cells cells, Line line, Cells heads) {
        boolean low =
                !line.words().isEmpty() && Character.isLowerCase(line.words().codePointAt(0));
        return low
                && !cells.barred()
                && cells.words().size() <= Math.max(1, heads.words().size() - 2);
    }

    private static Row joined(Row above, List<String> below, Line line) {
        var cells = new ArrayList<String>();
        for (int at = 0; at < above.cells().size(); at++) {
            var more = at < below.size() ? below.get(at) : "";
            cells.add((above.cells().get(at) + " " + more).strip());
        }
        return new Row(above.span().to(line.span()), List.copyOf(cells));
    }

    /** Which column's head begins with one of the words; -1 where none does. */
    int column(Pattern wanted) {
        for (int at = 0; at < heads.size(); at++) {
            if (wanted.matcher(heads.get(at)).find()) {
                return at;
            }
        }
        return -1;
    }

    /** A line cut into cells, each with the place it begins at on the line. */
    private record Cells(List<String> words, List<Integer> starts, boolean barred, boolean tabbed) {

        static Cells of(Line line) {
            var words = new ArrayList<String>();
            var starts = new ArrayList<Integer>();
            boolean barred = line.words().indexOf('|') >= 0 && line.words().split("\\|").length > 2;
            boolean tabbed = line.words().indexOf('\t') >= 0;
            var printed = barred ? line.words().replaceAll("^\\||\\|$", " ") : line.words();
            var gaps = (barred ? BAR : tabbed ? TAB : GAP).matcher(printed);
            int from = 0;
            while (gaps.find()) {
                add(words, starts, printed, from, gaps.start(), barred || tabbed);
                from = gaps.end();
            }
            add(words, starts, printed, from, printed.length(), barred || tabbed);
            return new Cells(words, starts, barred, tabbed);
        }

        private static final Pattern BAR = Pattern.compile("\\|");
        private static final Pattern TAB = Pattern.compile("\\t");

        private static void add(
                List<String> words, List<Integer> starts, String printed, int from, int to, boolean empties) {
            var cell = printed.substring(from, to).strip();
            if (!cell.isEmpty() || empties) {
                words.add(cell);
                starts.add(from);
            }
        }

        /** Puts a row's cells under these heads: by order where bars or tabs part them, else by where they stand. */
        List<String> place(Cells row) {
            var placed = new String[words.size()];
            boolean ordered = row.barred || row.tabbed || row.words.size() == words.size();
            for (int at = 0; at < row.words.size(); at++) {
                int column = ordered ? at : nearest(row.starts.get(at));
                if (column < placed.length) {
                    placed[column] =
                            placed[column] == null ? row.words.get(at) : placed[column] + " " + row.words.get(at);
                }
            }
            var cells = new ArrayList<String>();
            for (@Nullable String cell : placed) {
                cells.add(cell == null ? "" : cell);
            }
            return List.copyOf(cells);
        }

        private int nearest(int start) {
            int best = 0;
            for (int at = 1; at < starts.size(); at++) {
                if (Math.abs(starts.get(at) - start) < Math.abs(starts.get(best) - start)) {
                    best = at;
                }
            }
            return best;
        }
    }
}
