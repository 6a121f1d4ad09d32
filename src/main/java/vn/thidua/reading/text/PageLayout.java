package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Box;

/**
 * A page's words put in reading order. The head of the first page and the foot with "Nơi nhận" are two columns, read
 * one after the other; other columns are a table, read row by row with tabs between the cells.
 */
public final class PageLayout {

    /** Width of a strip that parts columns, in thousandths of the page: under an em for a form, over one for a table. */
    private static final int FORM_GUTTER = 12;

    private static final int TABLE_GUTTER = 22;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–—\\s]*\\d{1,3}[-–—\\s]*");
    private static final Pattern MARK =
            Pattern.compile("[-–—+*•●○▪]|\\(?(\\d{1,3}|[IVX]{1,5}|[a-zđ])(\\.\\d+)*[.)\\-/]?");

    private final List<PrintedRow> rows;
    private final double width;
    private final double height;
    private final List<Line> lines = new ArrayList<>();
    private double hanging = Double.NaN;

    private PageLayout(List<PrintedWord> words, double width, double height) {
        this.width = width;
        this.height = height;
        this.rows = PrintedRow.of(words).stream()
                .filter(row -> !isPageNumber(row, height))
                .toList();
    }

    /** One line of a page in reading order; a blank line has no place. */
    public record Line(String text, @Nullable Box box) {}

    public static List<Line> read(List<PrintedWord> words, double width, double height, boolean first) {
        var page = new PageLayout(words, width, height);
        page.read(first);
        return page.lines;
    }

    private static boolean isPageNumber(PrintedRow row, double height) {
        return (row.top() < height * 0.09 || row.bottom() > height * 0.92)
                && PAGE_NUMBER.matcher(row.text()).matches();
    }

    private void read(boolean first) {
        int at = first ? headEnd() : 0;
        if (at > 0) {
            columns(rows.subList(0, at));
        }
        while (at < rows.size()) {
            at = isFoot(at) ? foot(at) : table(at);
        }
    }

    /** How many rows from the top stand in two columns; a centred row across the middle ends them. */
    private int headEnd() {
        int end = 0;
        for (int upTo = 1; upTo <= Math.min(rows.size(), 12); upTo++) {
            if (isCentred(rows.get(upTo - 1)) || formGutter(rows.subList(0, upTo)) == null) {
                break;
            }
            end = upTo;
        }
        return end;
    }

    private boolean isCentred(PrintedRow row) {
        double middle = (row.left() + row.right()) / 2;
        return Math.abs(middle - width * 0.52) < width * 0.06
                && Gutter.of(List.of(row), width, FORM_GUTTER).isEmpty();
    }

    private @Nullable Gutter formGutter(List<PrintedRow> band) {
        return Gutter.of(band, width, FORM_GUTTER).stream()
                .filter(gutter -> gutter.middle(1000) > 250 && gutter.middle(1000) < 700)
                .max(Comparator.comparingInt(Gutter::width))
                .orElse(null);
    }

    private boolean isFoot(int at) {
        return Folded.fold(rows.get(at).text()).startsWith("noi nhan")
                || at + 1 < rows.size()
                        && rows.get(at).left() > width * 0.45
                        && Folded.fold(rows.get(at + 1).text()).startsWith("noi nhan");
    }

    private int foot(int from) {
        int end = from + 1;
        while (end < rows.size() && hasFormGutter(rows.subList(from, end + 1))) {
            end++;
        }
        columns(rows.subList(from, end));
        return end;
    }

    /** Rows on one side only have no strip between words yet. */
    private boolean hasFormGutter(List<PrintedRow> band) {
        return formGutter(band) != null
                || band.stream().allMatch(row -> row.right() < width * 0.55)
                || band.stream().allMatch(row -> row.left() > width * 0.45);
    }

    private void columns(List<PrintedRow> band) {
        var gutter = formGutter(band);
        if (gutter == null) {
            band.forEach(this::line);
            return;
        }
        double middle = gutter.middle(width);
        side(band.stream().map(row -> row.part(word -> word.right() <= middle)).toList());
        side(band.stream().map(row -> row.part(word -> word.right() > middle)).toList());
        blank();
    }

    private void side(List<PrintedRow> column) {
        column.stream().filter(row -> !row.isEmpty()).forEach(this::line);
    }

    private int table(int from) {
        int end = tableEnd(from);
        if (end - from < 2) {
            flowing(from);
            return from + 1;
        }
        var gutters = Gutter.of(rows.subList(from, end), width, TABLE_GUTTER);
        new PrintedTable(gutters, width)
                .read(rows.subList(from, end))
                .forEach(row -> lines.add(new Line(row.text(), row.whole().box(width, height))));
        blank();
        return end;
    }

    private int tableEnd(int from) {
        int end = from;
        while (end < rows.size() && isTable(rows.subList(from, end + 1), end == from)) {
            end++;
        }
        var gutters = end == from ? List.<Gutter>of() : Gutter.of(rows.subList(from, end), width, TABLE_GUTTER);
        return gutters.isEmpty() || isList(rows.subList(from, end), gutters) ? from : end;
    }

    private boolean isTable(List<PrintedRow> band, boolean opening) {
        var last = band.getLast();
        boolean apart =
                !opening && last.top() - band.get(band.size() - 2).bottom() > 2.5 * (last.bottom() - last.top());
        return !apart && !Gutter.of(band, width, TABLE_GUTTER).isEmpty();
    }

    /** A strip between list marks and their text is no column; neither is one that a single row has. */
    private boolean isList(List<PrintedRow> band, List<Gutter> gutters) {
        double middle = gutters.getFirst().middle(width);
        var left = band.stream()
                .map(row -> row.part(word -> word.right() <= middle))
                .filter(row -> !row.isEmpty())
                .toList();
        long bothSides = band.stream()
                .filter(row -> row.left() < middle && row.right() > middle)
                .count();
        return bothSides < 2
                || gutters.size() == 1
                        && left.stream()
                                .allMatch(row -> MARK.matcher(row.text()).matches());
    }

    private void flowing(int at) {
        if (at > 0 && (isFarBelow(at) || opensParagraph(at))) {
            blank();
        }
        hanging = textAfterMark(rows.get(at));
        line(rows.get(at));
    }

    private boolean isFarBelow(int at) {
        return rows.get(at).top() - rows.get(at - 1).top() > 1.6 * usualPitch();
    }

    /** Indented against the margin, but not to hang under the text of a list mark: a paragraph's first line. */
    private boolean opensParagraph(int at) {
        double margin = rows.stream()
                .mapToDouble(PrintedRow::left)
                .sorted()
                .skip(rows.size() / 4)
                .findFirst()
                .orElse(0);
        double indent = rows.get(at).left() - margin;
        return indent > width * 0.02 && indent < width * 0.1 && !hangs(rows.get(at));
    }

    private boolean hangs(PrintedRow row) {
        return Math.abs(row.left() - hanging) < width * 0.006;
    }

    /** Where the lines under this one would hang, as long as they do. */
    private double textAfterMark(PrintedRow row) {
        boolean marked = row.words().size() > 1
                && MARK.matcher(row.words().getFirst().text()).matches();
        return marked ? row.words().get(1).left() : hangs(row) ? hanging : Double.NaN;
    }

    private double usualPitch() {
        var pitches = new ArrayList<Double>();
        for (int at = 1; at < rows.size(); at++) {
            pitches.add(rows.get(at).top() - rows.get(at - 1).top());
        }
        pitches.sort(null);
        return pitches.isEmpty() ? height : pitches.get(pitches.size() / 2);
    }

    private void line(PrintedRow row) {
        lines.add(new Line(row.text(), row.box(width, height)));
    }

    private void blank() {
        if (!lines.isEmpty() && !lines.getLast().text().isEmpty()) {
            lines.add(new Line("", null));
        }
    }
}
