package vn.thidua.nomination.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.domain.ListHeadings.Sense;
import vn.thidua.nomination.domain.ListSections.Numbered;
import vn.thidua.nomination.domain.ListSections.Style;

/** Đọc danh sách đề nghị: the rows of a list of nominees, whatever file it came in and however its unit likes to write it. */
public final class ListReader {

    private final Sense sense;
    private final ListSections sections;
    private final ListRows rows;
    private final Set<String> unknown = new LinkedHashSet<>();
    private @Nullable ListHeadings headings;
    private @Nullable ListHeadings before;
    private int table;
    private boolean ended;

    private ListReader(AwardWordings awards, int year) {
        this.sense = new Sense(awards, year);
        this.sections = new ListSections(awards);
        this.rows = new ListRows(awards, sections);
    }

    /**
     * What was read of a file.
     *
     * @param rows one for each nominee and award, in their order
     * @param unknown headings of columns that were not read, as written
     */
    public record Read(List<ListedRow> rows, List<String> unknown) {}

    /**
     * Reads all tables that are lists of nominees; other tables are passed over.
     *
     * @param year of the round: awards of earlier years are what was given before
     */
    public static Read read(List<ListLine> lines, AwardWordings awards, int year) {
        var reader = new ListReader(awards, year);
        for (int at = 0; at < lines.size(); ) {
            at += reader.take(lines, at);
        }
        return new Read(reader.rows.all(), List.copyOf(reader.unknown));
    }

    /** How many lines were taken. */
    private int take(List<ListLine> lines, int at) {
        var line = lines.get(at);
        if (line.standsBetween()) {
            sections.hear(line.cells().getFirst().text());
            return 1;
        }
        if (line.table() != table) {
            begin(line);
        }
        if (line.spoken().isEmpty()) {
            return 1;
        }
        var found = ListHeadings.at(lines, at, sense);
        if (found.isPresent()) {
            head(found.get());
            return found.get().depth();
        }
        takeRow(line);
        return 1;
    }

    private void begin(ListLine line) {
        table = line.table();
        before = ended ? null : headings;
        headings = null;
        ended = false;
        if (!line.tableName().isEmpty()) {
            sections.enterSheet(line.tableName());
            before = null;
        }
    }

    private void head(ListHeadings found) {
        if (headings == null) {
            sections.leaveTable();
        }
        headings = found;
        ended = false;
        unknown.addAll(found.unknown());
        rows.head();
    }

    private void takeRow(ListLine line) {
        if (headings == null && goesOn(line)) {
            headings = before;
        }
        var known = headings;
        if (known == null) {
            if (line.spoken().size() == 1) {
                sections.hear(line.spoken().getFirst().text());
            }
            return;
        }
        var first = line.spoken().getFirst().text();
        if (ended || ListWords.numbersColumns(line)) {
            return;
        }
        if (ListWords.isSum(first) || ListWords.isSum(joined(line))) {
            return;
        }
        if (ListWords.isFoot(first)) {
            ended = true;
            return;
        }
        var title = title(line, known);
        if (title.isPresent()) {
            sections.enter(title.get().style(), title.get().words());
            rows.head();
        } else {
            rows.take(line, known);
        }
    }

    /** A table without headings that goes on where the last one was broken off: as wide, its first row numbered. */
    private boolean goesOn(ListLine line) {
        var last = before;
        return last != null
                && line.width() == last.width()
                && last.of(ListColumn.NUMBER).stream()
                        .anyMatch(column -> line.at(column).matches("\\d+[.)]?"));
    }

    /** The words of a row that is a title, with the way it is numbered; empty for a row about somebody. */
    private Optional<Numbered> title(ListLine line, ListHeadings known) {
        var spoken = line.spoken();
        var numbers = known.of(ListColumn.NUMBER);
        boolean numberApart = spoken.size() > 1
                && numbers.stream().anyMatch(spoken.getFirst()::covers)
                && spoken.getFirst().last() == spoken.getFirst().first();
        var apart = numberApart ? Numbered.alone(spoken.getFirst().text()) : Optional.<Style>empty();
        var words = apart.isPresent() ? spoken.subList(1, spoken.size()) : spoken;
        var title = apart.map(style -> new Numbered(style, words.getFirst().text()))
                .orElseGet(() -> Numbered.of(words.getFirst().text()));
        if (words.size() > 1) {
            return countsOnly(words) && isHigh(title) && says(title) ? Optional.of(title) : Optional.empty();
        }
        boolean named = known.columns().entrySet().stream()
                .anyMatch(one -> (one.getValue().names() || one.getValue() == ListColumn.FAMILY)
                        && words.getFirst().covers(one.getKey()));
        boolean wide = words.getFirst().last() > words.getFirst().first() || !named;
        if (!named && rows.isContinued(line, known)) {
            return Optional.empty();
        }
        if (isHigh(title) || wide || standsAlone(line, known)) {
            return Optional.of(title);
        }
        boolean ends = words.getFirst().text().endsWith(":");
        return says(title) || ends && sections.said(title.words()).isSomething()
                ? Optional.of(title)
                : Optional.empty();
    }

    /** A name and nothing else where others have a number and more: whose people follow. */
    private boolean standsAlone(ListLine line, ListHeadings known) {
        boolean numbered = known.of(ListColumn.NUMBER).stream()
                .anyMatch(column -> line.at(column).isEmpty());
        boolean more = known.columns().containsValue(ListColumn.AWARD)
                || known.columns().containsValue(ListColumn.ACHIEVEMENT);
        return numbered && more && !rows.isContinued(line, known);
    }

    private static boolean isHigh(Numbered title) {
        return title.style() == Style.ROMAN || title.style() == Style.LETTER;
    }

    private boolean says(Numbered title) {
        var said = sections.said(title.words());
        return said.isSomething() && said.pure();
    }

    /** "I. Tập thể", and in other cells at most how many: "05". */
    private static boolean countsOnly(List<ListCell> words) {
        return words.subList(1, words.size()).stream()
                .allMatch(cell -> cell.text().matches("\\d+") || ListWords.isSum("tong so " + cell.text()));
    }

    private static String joined(ListLine line) {
        return String.join(" ", line.spoken().stream().map(ListCell::text).toList());
    }
}
