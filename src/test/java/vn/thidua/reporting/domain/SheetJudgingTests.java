package vn.thidua.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.Method;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.SheetCell.Form;
import vn.thidua.reporting.domain.SheetFault.Kind;
import vn.thidua.reporting.domain.WrittenSheet.Part;

/** Biểu thôn Gia Khánh gửi lên: what each cell comes to, and what is told of it. */
class SheetJudgingTests {

    private static final SheetMark MARK = new SheetMark(ReportId.fresh(), PeriodId.fresh(), 3);

    private final List<FilledLine> form = List.of(
            line(1, "Số buổi tổng vệ sinh", "buổi", Method.COUNTED, FigureSource.OWN, "2"),
            line(2, "Kinh phí huy động", "triệu đồng", Method.IN_PERIOD, FigureSource.OWN, null),
            line(3, "Tỷ lệ hộ phân loại rác", "%", Method.RATIO, FigureSource.OWN, null),
            line(4, "Sửa nhà văn hóa", null, Method.YES_NO, FigureSource.OWN, null),
            line(5, "Số hộ tham gia", "hộ", Method.IN_PERIOD, FigureSource.BELOW, null),
            line(6, "Tỷ lệ chi hội tốt", "%", Method.LAST, FigureSource.OWN, null));

    @Test
    void figuresAreReadAsTheyAreWrittenInVietnam() {
        assertThat(figure(typed("1.234,5"))).isEqualTo("1234.5");
        assertThat(figure(typed("12 500"))).isEqualTo("12500");
        assertThat(figure(new SheetCell(Form.EXACT, "1234.5"))).isEqualTo("1234.5");
    }

    @Test
    void whatMayBeTwoFiguresIsToldWithBothReadings() {
        var judged = judge(row(2, typed("1.5")));

        assertThat(judged.isWrong()).isTrue();
        assertThat(judged.entries()).isEmpty();
        assertThat(judged.faults())
                .filteredOn(SheetFault::blocks)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Kind.AMBIGUOUS);
                    assertThat(fault.details()).containsExactly("1,5", "15");
                    assertThat(fault.row()).isEqualTo(12);
                });
    }

    @Test
    void blankZeroAndNotApplicableAreThree() {
        assertThat(judge(row(1, SheetCell.EMPTY)).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.figure()).isEmpty());
        assertThat(judge(row(1, SheetCell.EMPTY)).faults())
                .extracting(SheetFault::kind)
                .contains(Kind.EMPTIED);
        assertThat(figure(new SheetCell(Form.EXACT, "0"))).isEqualTo("0");
        assertThat(judge(marked(1, SheetCell.EMPTY, typed("x"))).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.notApplicable()).isTrue());
        assertThat(judge(row(2, typed("Không áp dụng"))).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.notApplicable()).isTrue());
        assertThat(kinds(judge(marked(1, typed("5"), typed("x"))))).containsExactly(Kind.MARK_WITH_FIGURE);
    }

    @Test
    void whatTheSpreadsheetMadeOfAFigureIsTold() {
        assertThat(kinds(judge(row(2, new SheetCell(Form.DAY, "01/05/2025"))))).containsExactly(Kind.TOOK_FOR_DAY);
        assertThat(kinds(judge(row(2, new SheetCell(Form.BROKEN, ""))))).containsExactly(Kind.FORMULA_BROKEN);
        assertThat(kinds(judge(row(2, new SheetCell(Form.PERCENT, "0.95"))))).containsExactly(Kind.PERCENT);
        assertThat(judge(row(6, new SheetCell(Form.PERCENT, "0.95")))
                        .entries()
                        .getFirst()
                        .figure())
                .isEqualTo("=95");
        assertThat(kinds(judge(row(2, typed("khoảng 20"))))).containsExactly(Kind.UNREADABLE);
        assertThat(kinds(judge(row(4, typed("gần xong"))))).containsExactly(Kind.NOT_YES_OR_NO);
        assertThat(judge(row(4, typed("Chưa đạt"))).entries().getFirst().figure())
                .isEqualTo("=0");
    }

    @Test
    void aRatioTakesBothItsFigures() {
        assertThat(kinds(judge(ratio("300", "")))).containsExactly(Kind.HALF_RATIO);
        assertThat(judge(ratio("300", "418")).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.becomes()).isEqualTo("300 / 418"));
    }

    @Test
    void rowsAreKnownByKeyElseByNameAndASortedColumnIsNoticed() {
        var moved = new SheetRow(40, "", "số buổi TỔNG vệ sinh", typed("9"), e(), e(), e(), "");
        assertThat(judge(moved).changes()).singleElement().satisfies(change -> assertThat(change.row())
                .isEqualTo(40));
        var swapped = new SheetRow(7, "D1", "Kinh phí huy động", typed("9"), e(), e(), e(), "");
        assertThat(kinds(judge(swapped))).containsExactly(Kind.NAME_OF_OTHER_LINE);
        var added = new SheetRow(50, "", "Chỉ tiêu tự thêm", typed("9"), e(), e(), e(), "");
        assertThat(kinds(judge(added))).containsExactly(Kind.LINE_UNKNOWN);
        assertThat(kinds(judge(row(1, typed("3")), row(1, typed("4"))))).containsExactly(Kind.LINE_TWICE);
    }

    @Test
    void whatAddsUpFromBelowIsLeftAside() {
        var judged = judge(row(5, typed("700")));

        assertThat(judged.changes()).isEmpty();
        assertThat(judged.faults()).extracting(SheetFault::kind).contains(Kind.NOT_ASKED);
        assertThat(judged.isWrong()).isFalse();
    }

    @Test
    void wordsThatAreNotInTheWorkbookStay() {
        var stands = new Narrative("Tốt", "Mưa bão", null);
        var sheet = new WrittenSheet(MARK, List.of(), Map.of(Part.RESULTS, "Rất tốt"));

        var judged = SheetJudging.of(sheet, form, stands, 3);

        assertThat(judged.narrative()).isEqualTo(new Narrative("Rất tốt", "Mưa bão", null));
        assertThat(SheetJudging.of(new WrittenSheet(MARK, List.of(), Map.of()), form, stands, 3)
                        .narrative())
                .isNull();
    }

    @Test
    void anOlderFormIsTold() {
        var judged = SheetJudging.of(new WrittenSheet(MARK, List.of(), Map.of()), form, Narrative.NONE, 4);

        assertThat(judged.faults()).extracting(SheetFault::kind).contains(Kind.REPORT_WENT_ON);
    }

    @Test
    void whatWouldKeepItFromBeingSentIsToldAtOnce() {
        var judged = judge(row(1, typed("2,5")));

        assertThat(judged.isWrong()).isFalse();
        assertThat(judged.faults())
                .filteredOn(fault -> fault.kind() == Kind.TO_BE_MENDED)
                .extracting(fault -> fault.details().getFirst())
                .containsExactly("reporting.finding.NOT_WHOLE");
    }

    private String figure(SheetCell cell) {
        return judge(row(2, cell)).entries().getFirst().figure().substring(1);
    }

    private JudgedSheet judge(SheetRow... rows) {
        return SheetJudging.of(new WrittenSheet(MARK, List.of(rows), Map.of()), form, Narrative.NONE, 3);
    }

    private static List<Kind> kinds(JudgedSheet judged) {
        return judged.faults().stream()
                .filter(SheetFault::blocks)
                .map(SheetFault::kind)
                .toList();
    }

    private SheetRow row(int line, SheetCell figure) {
        return marked(line, figure, SheetCell.EMPTY);
    }

    private SheetRow marked(int line, SheetCell figure, SheetCell notApplicable) {
        return new SheetRow(
                10 + line, "D" + line, form.get(line - 1).line().name(), figure, e(), notApplicable, e(), "");
    }

    private SheetRow ratio(String figure, String against) {
        return new SheetRow(13, "D3", "Tỷ lệ hộ phân loại rác", typed(figure), typed(against), e(), e(), "");
    }

    private static SheetCell e() {
        return SheetCell.EMPTY;
    }

    private static SheetCell typed(String text) {
        return text.isEmpty() ? SheetCell.EMPTY : new SheetCell(Form.TYPED, text);
    }

    private static FilledLine line(
            int position,
            String name,
            @Nullable String unit,
            Method method,
            FigureSource source,
            @Nullable String figure) {
        var line = new FormLine(position, null, name, unit, method, true, 1, null, null, null, null, source);
        var amount = Amount.of(figure == null ? null : new BigDecimal(figure), null);
        var answer = figure == null ? Answer.NONE : new Answer(amount, false, "", "", false, "");
        return new FilledLine(line, answer, null, null);
    }
}
