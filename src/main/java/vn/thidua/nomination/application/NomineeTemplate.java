package vn.thidua.nomination.application;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.domain.ListCandidate;
import vn.thidua.nomination.domain.ListedRow;
import vn.thidua.nomination.domain.Offer;
import vn.thidua.nomination.domain.Round;
import vn.thidua.platform.WorkbookWriter;
import vn.thidua.platform.WorkbookWriter.Head;

/** Mẫu danh sách đề nghị: the sheets of the template, and of the rows that go back to be mended in the same form. */
@Component
class NomineeTemplate {

    static final String OFFERS = "nomination.list.sheet.offers";
    static final String ROSTER = "nomination.list.sheet.roster";
    /** Headings only the program writes. */
    static final List<String> OWN_COLUMNS = List.of("nomination.list.column.place", "nomination.list.column.why");

    private static final List<String> COLUMNS =
            List.of("number", "name", "birth", "post", "unit", "award", "achievement", "note");
    private static final List<Integer> WIDTHS = List.of(6, 34, 11, 28, 28, 34, 60, 24);
    private static final int WIDE = 60;
    private static final int MIDDLE = 34;
    private static final int NARROW = 12;

    private final NominationWords words;

    NomineeTemplate(NominationWords words) {
        this.words = words;
    }

    void empty(WorkbookWriter book) {
        book.sheet(head("nomination.list.sheet", COLUMNS, WIDTHS), none -> {});
    }

    /** A refused row as it was read, with why. */
    record Mended(ListedRow row, String why) {}

    void refused(WorkbookWriter book, List<Mended> rows) {
        var columns = Stream.concat(COLUMNS.stream(), Stream.of("place", "why")).toList();
        var widths = Stream.concat(WIDTHS.stream(), Stream.of(MIDDLE / 2, WIDE)).toList();
        book.sheet(head("nomination.list.sheet", columns, widths), take -> {
            int number = 0;
            for (var one : rows) {
                take.accept(cells(++number, one));
            }
        });
    }

    private List<@Nullable Object> cells(int number, Mended one) {
        var row = one.row();
        return Arrays.asList(
                number,
                row.name(),
                row.birth(),
                row.post(),
                row.unit(),
                asked(row),
                row.achievement(),
                row.note(),
                place(row),
                one.why());
    }

    private String asked(ListedRow row) {
        return row.award().isEmpty() && row.codes().size() == 1
                ? row.codes().iterator().next()
                : row.award();
    }

    String place(ListedRow row) {
        return row.tableName().isEmpty()
                ? words.said("nomination.list.place", row.table(), row.number())
                : words.said("nomination.list.place-sheet", row.tableName(), row.number());
    }

    void offers(WorkbookWriter book, Round round) {
        var head = head(OFFERS, List.of("code", "award", "subject", "limit"), List.of(NARROW, WIDE, MIDDLE, NARROW));
        book.sheet(head, take -> round.offers().forEach(offer -> take.accept(cells(offer))));
    }

    private List<Object> cells(Offer offer) {
        return List.of(
                offer.award(),
                words.said("eligibility.award." + offer.award()),
                words.said("nomination.subject." + offer.subject()),
                offer.limit());
    }

    void roster(WorkbookWriter book, List<ListCandidate> own) {
        var head = head(
                ROSTER,
                List.of("name", "birth", "post", "unit", "subject"),
                List.of(MIDDLE, NARROW, MIDDLE, MIDDLE, MIDDLE));
        book.sheet(head, take -> own.forEach(one -> take.accept(cells(one))));
    }

    private List<@Nullable Object> cells(ListCandidate one) {
        return Arrays.asList(
                one.name(), one.born(), one.post(), one.place(), words.said("nomination.subject." + one.subject()));
    }

    private Head head(String name, List<String> columns, List<Integer> widths) {
        var headings = columns.stream()
                .map(column -> words.said("nomination.list.column." + column))
                .toList();
        return new Head(words.said(name), headings, widths, List.of(), true);
    }
}
