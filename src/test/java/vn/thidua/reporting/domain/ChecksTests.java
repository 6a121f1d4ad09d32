package vn.thidua.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reporting.domain.FindingKind.*;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.Method;

/** What a look through the village's form finds before it is sent. */
class ChecksTests {

    @Test
    void nothingTypedIsMissingZeroIsAFigureAndNotApplicableIsNeither() {
        assertThat(found(Method.COUNTED, "", "")).containsExactly(MISSING);
        assertThat(found(Method.COUNTED, "0", "")).isEmpty();
        assertThat(kinds(line(1, Method.COUNTED), new Entry(1, "", "", true, false, "")))
                .isEmpty();
    }

    @Test
    void noFigureYetNeedsItsReason() {
        assertThat(kinds(line(1, Method.COUNTED), new Entry(1, "", "", false, true, "")))
                .containsExactly(ABSENT_WITHOUT_REASON);
        assertThat(kinds(line(1, Method.COUNTED), new Entry(1, "", "", false, true, "Chờ Công an xã rà soát")))
                .isEmpty();
    }

    @Test
    void whatIsNoFigureOrMayBeTwoBlocks() {
        assertThat(found(Method.IN_PERIOD, "khoảng 20", "")).containsExactly(UNREADABLE);
        assertThat(found(Method.IN_PERIOD, "1.5", "")).containsExactly(AMBIGUOUS);
        assertThat(found(Method.IN_PERIOD, "1,234", "")).containsExactly(AMBIGUOUS);
    }

    @Test
    void aRatioNeedsBothItsFigures() {
        assertThat(found(Method.RATIO, "412", "")).containsExactly(HALF_RATIO);
        assertThat(found(Method.RATIO, "412", "418")).isEmpty();
        assertThat(found(Method.RATIO, "0", "0")).containsExactly(NOTHING_TO_DIVIDE_BY);
        assertThat(found(Method.RATIO, "420", "418")).containsExactly(OVER_HUNDRED);
        assertThat(found(Method.RATIO, "-1", "418")).containsExactly(NEGATIVE_COUNT);
    }

    @Test
    void countsAreWholeAndNotNegativeAndDecimalsAreLimited() {
        assertThat(found(Method.COUNTED, "2,5", "")).containsExactly(NOT_WHOLE);
        assertThat(found(Method.COUNTED, "-2", "")).containsExactly(NEGATIVE_COUNT);
        assertThat(found(Method.IN_PERIOD, "2,55", "")).containsExactly(TOO_PRECISE);
        assertThat(found(Method.IN_PERIOD, "-2", "")).containsExactly(NEGATIVE);
        assertThat(found(Method.YES_NO, "2", "")).containsExactly(NOT_YES_OR_NO);
    }

    @Test
    void aJumpAgainstTheLastPeriodNeedsAReasonAndIsLetGoWithOne() {
        var line = line(1, Method.IN_PERIOD);
        var last = new Amount(new BigDecimal("112"), null);
        var jumped = filled(line, new Entry(1, "1.120", "", false, false, ""), last);
        var explained = filled(line, new Entry(1, "1.120", "", false, false, "Có đợt ra quân"), last);

        assertThat(Checks.of(List.of(jumped))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(JUMPED);
            assertThat(finding.details()).containsExactly("112");
            assertThat(finding.isOpen()).isTrue();
        });
        assertThat(Checks.of(List.of(explained))).singleElement().satisfies(finding -> assertThat(finding.isOpen())
                .isFalse());
        assertThat(kindsOf(filled(line, new Entry(1, "336", "", false, false, ""), last)))
                .isEmpty();
        assertThat(kindsOf(filled(line, new Entry(1, "37", "", false, false, ""), last)))
                .containsExactly(JUMPED);
    }

    @Test
    void aCumulativeFigureThatFallsNeedsAReason() {
        var last = new Amount(new BigDecimal("112"), null);
        assertThat(kindsOf(filled(line(1, Method.CUMULATIVE), new Entry(1, "111", "", false, false, ""), last)))
                .containsExactly(FELL);
    }

    @Test
    void partsMayNotExceedTheirTotalAndFallingShortNeedsAReason() {
        assertThat(withParts("10", "6", "5")).containsExactly(PARTS_EXCEED);
        assertThat(withParts("10", "6", "3")).containsExactly(PARTS_SHORT);
        assertThat(withParts("10", "6", "4")).isEmpty();
        assertThat(withParts("10", "11", "")).containsExactly(PARTS_EXCEED, MISSING);
        assertThat(withParts("10", "6", "")).containsExactly(MISSING);
    }

    @Test
    void whatIsSummedFromBelowIsNotAskedOfTheUnit() {
        var line = new FormLine(
                1, null, "Số buổi", "buổi", Method.COUNTED, true, 0, null, null, null, null, FigureSource.BELOW);
        assertThat(Checks.of(List.of(new FilledLine(line, Answer.NONE, null, null))))
                .isEmpty();
    }

    @Test
    void anOwnFigureBelowWhatTheUnitsBelowReportNeedsAReason() {
        var line = line(1, Method.COUNTED);
        var answer = Answer.NONE.with(new Entry(1, "5", "", false, false, ""), line);
        assertThat(kindsOf(new FilledLine(line, answer, null, new Amount(new BigDecimal("8"), null))))
                .containsExactly(LESS_THAN_BELOW);
    }

    @Test
    void aFigureNotTouchedStaysWhatItIsHoweverItCouldBeRead() {
        var line = new FormLine(
                1, null, "Kinh phí", "triệu đồng", Method.IN_PERIOD, true, 3, null, null, null, null, FigureSource.OWN);
        var answer = Answer.NONE.with(Entry.exactly(1, new BigDecimal("1.234"), null), line);

        assertThat(answer.figureText()).isEqualTo("1,234");
        assertThat(answer.with(new Entry(1, "1,234", "", false, false, ""), line))
                .isEqualTo(answer);
        assertThat(answer.with(new Entry(1, "12,34x", "", false, false, ""), line)
                        .figureText())
                .isEqualTo("12,34x");
    }

    private static List<FindingKind> withParts(String total, String one, String other) {
        var part =
                new FormLine(2, 1, "Phần một", "hộ", Method.COUNTED, true, 0, null, null, null, null, FigureSource.OWN);
        var rest =
                new FormLine(3, 1, "Phần hai", "hộ", Method.COUNTED, true, 0, null, null, null, null, FigureSource.OWN);
        return kindsOf(
                filled(line(1, Method.COUNTED), new Entry(1, total, "", false, false, ""), null),
                filled(part, new Entry(2, one, "", false, false, ""), null),
                filled(rest, new Entry(3, other, "", false, false, ""), null));
    }

    private static List<FindingKind> found(Method method, String figure, String against) {
        return kinds(line(1, method), new Entry(1, figure, against, false, false, ""));
    }

    private static List<FindingKind> kinds(FormLine line, Entry entry) {
        return kindsOf(filled(line, entry, null));
    }

    private static List<FindingKind> kindsOf(FilledLine... form) {
        return Checks.of(List.of(form)).stream().map(Finding::kind).toList();
    }

    private static FilledLine filled(FormLine line, Entry entry, @Nullable Amount last) {
        return new FilledLine(line, Answer.NONE.with(entry, line), last, null);
    }

    private static FormLine line(int position, Method method) {
        int decimals = method == Method.IN_PERIOD ? 1 : 0;
        return new FormLine(
                position, null, "Chỉ tiêu", "hộ", method, true, decimals, null, null, null, null, FigureSource.OWN);
    }
}
