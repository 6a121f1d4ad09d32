package vn.thidua.nomination.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.Subject;

/** Gathers the rows of a list: who, for what, and what further rows add to the one before. */
final class ListRows {

    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");

    private final AwardWordings awards;
    private final ListSections sections;
    private final List<ListedRow> all = new ArrayList<>();
    private final Map<ListColumn, String> above = new LinkedHashMap<>();
    /** How many of the last rows are of the nominee named last; 0: nobody is named since the headings. */
    private int last;

    ListRows(AwardWordings awards, ListSections sections) {
        this.awards = awards;
        this.sections = sections;
    }

    /** What a row asks for: the award's words and the codes they may mean. */
    private record Asked(String words, Set<String> codes) {}

    List<ListedRow> all() {
        return List.copyOf(all);
    }

    /** Headings or a title: what stands above is no longer meant by "như trên", and nobody is gone on with. */
    void head() {
        above.clear();
        last = 0;
    }

    /** Whether a row without name and number says more of the nominee above it. */
    boolean isContinued(ListLine line, ListHeadings known) {
        return last > 0
                && number(line, known).isEmpty()
                && line.spoken().stream()
                        .allMatch(cell -> cell.first() == cell.last()
                                && Set.of(
                                                ListColumn.ACHIEVEMENT,
                                                ListColumn.AWARD,
                                                ListColumn.NOTE,
                                                ListColumn.POST,
                                                ListColumn.UNIT)
                                        .contains(known.columns().getOrDefault(cell.first(), ListColumn.OTHER)));
    }

    void take(ListLine line, ListHeadings known) {
        if (nobodyNew(line, known)) {
            goOn(line, known);
            return;
        }
        if (last == 0 && namesOf(line, known).stream().anyMatch(ListCell::goesOn)) {
            return;
        }
        var name = name(line, known);
        if (name.written().isEmpty()
                && value(line, known, ListColumn.AWARD).isEmpty()
                && value(line, known, ListColumn.ACHIEVEMENT).isEmpty()) {
            return;
        }
        var hint = hint(line, known);
        var row = new ListedRow(
                line.table(),
                line.tableName(),
                line.number(),
                name.written(),
                name.called(),
                hint != null ? hint : name.subject() != null ? name.subject() : sections.subject(),
                birth(line, known, name),
                either(remembered(line, known, ListColumn.POST), name.rest()),
                remembered(line, known, ListColumn.UNIT),
                "",
                Set.of(),
                remembered(line, known, ListColumn.ACHIEVEMENT),
                value(line, known, ListColumn.NOTE));
        var asked = asked(line, known);
        for (var one : asked) {
            all.add(row.askedFor(line.number(), one.words, one.codes, row.achievement()));
        }
        last = asked.size();
        sections.fill();
    }

    /** No name of its own: the cell goes on from above, or is empty like that of the number. */
    private boolean nobodyNew(ListLine line, ListHeadings known) {
        var cells = namesOf(line, known);
        return last > 0
                && (cells.isEmpty()
                        ? number(line, known).isEmpty()
                        : cells.stream().allMatch(ListCell::goesOn));
    }

    private static List<ListCell> namesOf(ListLine line, ListHeadings known) {
        return known.columns().entrySet().stream()
                .filter(one -> one.getValue().names() || one.getValue() == ListColumn.FAMILY)
                .map(one -> line.cell(one.getKey()))
                .filter(cell -> cell != null && !cell.text().isEmpty())
                .toList();
    }

    private void goOn(ListLine line, ListHeadings known) {
        var asks = known.of(ListColumn.AWARD).stream().anyMatch(column -> speaks(line, column));
        var said = known.of(ListColumn.ACHIEVEMENT).stream()
                .filter(column -> speaks(line, column))
                .map(line::at)
                .collect(Collectors.joining(" "));
        var named = all.getLast();
        if (asks) {
            for (var one : asked(line, known)) {
                all.add(named.askedFor(line.number(), one.words, one.codes, either(said, named.achievement())));
                last++;
            }
        } else if (!said.isEmpty()) {
            for (int at = all.size() - last; at < all.size(); at++) {
                all.set(at, all.get(at).saying(said));
            }
        }
    }

    private static boolean speaks(ListLine line, int column) {
        var cell = line.cell(column);
        return cell != null && cell.speaks();
    }

    private ListName name(ListLine line, ListHeadings known) {
        var parts = known.columns().containsValue(ListColumn.FAMILY)
                ? (value(line, known, ListColumn.FAMILY) + " " + value(line, known, ListColumn.GIVEN)).strip()
                : "";
        var text = either(parts, value(line, known, ListColumn.NAME));
        var group = either(value(line, known, ListColumn.COLLECTIVE), value(line, known, ListColumn.HOUSEHOLD));
        return ListName.of(either(text, group), hint(line, known));
    }

    /** What the row itself says the nominee is: by the column the name stands in, or in a column of its own. */
    private @Nullable Subject subject(ListLine line, ListHeadings known) {
        var told = ListWords.subject(AwardWordings.words(value(line, known, ListColumn.KIND)));
        if (told.isPresent()) {
            return told.get();
        }
        boolean person = !value(line, known, ListColumn.NAME).isEmpty()
                || !value(line, known, ListColumn.FAMILY).isEmpty();
        if (!person && !value(line, known, ListColumn.COLLECTIVE).isEmpty()) {
            return Subject.COLLECTIVE;
        }
        return !person && !value(line, known, ListColumn.HOUSEHOLD).isEmpty() ? Subject.HOUSEHOLD : null;
    }

    /** Below "Hộ gia đình" a person's name stands for the household. */
    private @Nullable Subject hint(ListLine line, ListHeadings known) {
        var told = subject(line, known);
        return told == null && sections.subject() == Subject.HOUSEHOLD ? Subject.HOUSEHOLD : told;
    }

    private String birth(ListLine line, ListHeadings known, ListName name) {
        var year = YEAR.matcher(value(line, known, ListColumn.BIRTH));
        return year.find() ? year.group(1) : name.birth();
    }

    /** What a row asks for, one entry for each award; one without award where nothing is said. */
    private List<Asked> asked(ListLine line, ListHeadings known) {
        var asked = new ArrayList<Asked>();
        var words = new ArrayList<String>();
        for (int column : known.of(ListColumn.AWARD)) {
            var text = ditto(line.at(column), ListColumn.AWARD);
            var marked = Optional.ofNullable(known.marked().get(column));
            if (marked.isPresent() && ListWords.isMark(text)) {
                asked.add(new Asked("", marked.get()));
            } else if (!text.isEmpty() && !text.matches("[-\u2013.0]+") && !words.contains(text)) {
                words.add(text);
            }
        }
        var written = String.join("; ", words);
        if (!written.isEmpty()) {
            above.put(ListColumn.AWARD, written);
            var named = awards.in(written).awards();
            named.forEach(codes -> asked.add(new Asked(written, codes)));
            if (named.isEmpty()) {
                asked.add(new Asked(written, Set.of()));
            }
        }
        return asked.isEmpty() ? List.of(new Asked(sections.awardWords(), sections.award())) : asked;
    }

    private String remembered(ListLine line, ListHeadings known, ListColumn column) {
        var text = ditto(value(line, known, column), column);
        if (!text.isEmpty()) {
            above.put(column, text);
        }
        return text;
    }

    private String ditto(String text, ListColumn column) {
        return ListWords.isDitto(text) ? above.getOrDefault(column, "") : text;
    }

    private static String number(ListLine line, ListHeadings known) {
        var number = value(line, known, ListColumn.NUMBER);
        var cell =
                known.of(ListColumn.NUMBER).stream().map(line::cell).findFirst().orElse(null);
        return cell != null && cell.goesOn() ? "" : number;
    }

    /** All that stands in the columns of a kind, each cell once. */
    private static String value(ListLine line, ListHeadings known, ListColumn column) {
        return known.of(column).stream()
                .map(line::cell)
                .filter(cell -> cell != null && !cell.text().isEmpty())
                .distinct()
                .map(ListCell::text)
                .collect(Collectors.joining(" "));
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
