package vn.thidua.analytics.web;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.analytics.application.View;
import vn.thidua.analytics.domain.Percent;
import vn.thidua.analytics.domain.Signal;
import vn.thidua.platform.web.Chart;
import vn.thidua.platform.web.Chart.Cell;
import vn.thidua.platform.web.Chart.Column;
import vn.thidua.platform.web.Chart.Row;
import vn.thidua.platform.web.Chart.Shape;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.platform.web.Tone;
import vn.thidua.reporting.PeriodStanding;
import vn.thidua.reporting.UnitStanding;
import vn.thidua.shared.Days;

/** Who has reported and who has not, in the period looked at and over all of them. */
record UnitCharts(View view, List<UnitStanding> reports, Paths paths) {

    UnitCharts(View view, List<UnitStanding> reports) {
        this(view, reports, new Paths(view));
    }

    /** Units that owe something in this period, the most pressing first. */
    Chart waitedFor() {
        return new Chart(
                "waited-for",
                Shape.TABLE,
                Words.of("analytics.waited-for.title"),
                Words.of("analytics.waited-for.note"),
                List.of(
                        Column.text("@analytics.column.unit"),
                        Column.text("@analytics.column.report"),
                        Column.text("@analytics.column.due"),
                        Column.figure("@analytics.column.days-over")),
                reports.stream()
                        .filter(report -> isWaitedFor(Signal.of(report, view.today())))
                        .sorted(Comparator.comparing((UnitStanding report) -> Signal.of(report, view.today()))
                                .thenComparing(UnitStanding::dueOn))
                        .map(this::owed)
                        .toList(),
                List.of(),
                paths.book("waited-for"));
    }

    private static boolean isWaitedFor(Signal signal) {
        return signal == Signal.OVERDUE || signal == Signal.RETURNED;
    }

    private Row owed(UnitStanding report) {
        long over = ChronoUnit.DAYS.between(report.dueOn(), view.today());
        return Row.of(
                Cell.text(report.name()).to(paths.from(report.unit())),
                Tones.cell(Signal.of(report, view.today())).to(paths.report(report.report())),
                Cell.text(Days.written(report.dueOn())),
                Cell.figure(over > 0 ? BigDecimal.valueOf(over) : null));
    }

    /** On time, late, overdue, period by period. */
    Chart punctuality() {
        return new Chart(
                "punctuality",
                Shape.STACKED,
                Words.of("analytics.punctuality.title"),
                Words.of("analytics.punctuality.note"),
                List.of(
                        Column.text("@analytics.column.period"),
                        Column.drawn("@analytics.column.on-time", Tone.OK),
                        Column.drawn("@analytics.column.late", Tone.SOON),
                        Column.drawn("@analytics.column.overdue", Tone.LATE),
                        Column.drawn("@analytics.column.not-yet", Tone.NONE),
                        Column.figure("@analytics.column.asked"),
                        Column.figure("@analytics.column.on-time-share")),
                view.periods().stream()
                        .filter(period -> period.asked() > 0)
                        .map(this::period)
                        .toList(),
                List.of(),
                paths.book("punctuality"));
    }

    private Row period(PeriodStanding period) {
        int judged = period.onTime() + period.late() + period.overdue();
        return Row.of(
                PeriodName.cell(period).to(paths.reports(period, null)),
                counted(period.onTime(), period, null),
                counted(period.late(), period, "SENT_LATE"),
                counted(period.overdue(), period, "OVERDUE"),
                counted(period.notYet(), period, "NOT_YET"),
                Cell.figure(period.asked()),
                Cell.figure(judged == 0 ? null : Percent.of(period.onTime(), judged)));
    }

    /** The own reports, and what waits of those below, the latest period first. */
    Chart ownReports() {
        return new Chart(
                "own-reports",
                Shape.TABLE,
                Words.of("analytics.own-reports.title"),
                Words.of("analytics.own-reports.note"),
                List.of(
                        Column.text("@analytics.column.period"),
                        Column.text("@analytics.column.report"),
                        Column.text("@analytics.column.due"),
                        Column.figure("@analytics.column.waiting"),
                        Column.figure("@analytics.column.returned"),
                        Column.figure("@analytics.column.accepted"),
                        Column.figure("@analytics.column.asked")),
                view.periods().reversed().stream().map(this::own).toList(),
                List.of(),
                paths.book("own-reports"));
    }

    private Row own(PeriodStanding period) {
        var report = paths.report(period.report());
        return Row.of(
                PeriodName.cell(period).to(period.asked() == 0 ? report : paths.reports(period, null)),
                period.top()
                        ? Cell.words("analytics.own-reports.top")
                        : Tones.report(period.state()).to(report),
                Cell.text(Days.written(period.dueOn())),
                counted(period.sent() - period.accepted(), period, "WAITING"),
                counted(period.returned(), period, "RETURNED"),
                counted(period.accepted(), period, "ACCEPTED"),
                counted(period.asked(), period, null));
    }

    private Cell counted(int count, PeriodStanding period, @Nullable String state) {
        return Cell.figure(count).to(count == 0 ? null : paths.reports(period, state));
    }
}
