package vn.thidua.analytics.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.analytics.application.TargetStanding;
import vn.thidua.analytics.application.TargetStanding.InPeriod;
import vn.thidua.analytics.application.View;
import vn.thidua.analytics.domain.Elapsed;
import vn.thidua.analytics.domain.Forecast;
import vn.thidua.analytics.domain.Forecast.Basis;
import vn.thidua.analytics.domain.Level;
import vn.thidua.platform.web.Chart;
import vn.thidua.platform.web.Chart.Cell;
import vn.thidua.platform.web.Chart.Column;
import vn.thidua.platform.web.Chart.Mark;
import vn.thidua.platform.web.Chart.Part;
import vn.thidua.platform.web.Chart.Row;
import vn.thidua.platform.web.Chart.Shape;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.platform.web.Tone;
import vn.thidua.shared.Days;
import vn.thidua.shared.Figures;

/** The targets of one unit: how far each is and where it will end, and one of them over time. */
record TargetCharts(View view, List<TargetStanding> targets, Paths paths) {

    private static final String TREND = "trend";

    TargetCharts(View view, List<TargetStanding> targets) {
        this(view, targets, new Paths(view));
    }

    Chart progress() {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark(Words.of("analytics.targets.goal-mark"), BigDecimal.valueOf(100)));
        view.elapsed()
                .map(Elapsed::percent)
                .map(share ->
                        new Mark(Words.of("analytics.targets.time-mark", Figures.written(share), lastDay()), share))
                .ifPresent(marks::add);
        return new Chart(
                "targets",
                Shape.BARS,
                Words.of("analytics.targets.title"),
                Words.of("analytics.targets.note"),
                List.of(
                        Column.text("@analytics.column.target"),
                        Column.text("@analytics.column.outlook"),
                        Column.text("@analytics.column.goal"),
                        Column.figure("@analytics.column.to-date"),
                        Column.text("@analytics.column.measured-in"),
                        Column.drawn("@analytics.column.reached", Tone.PLAIN),
                        new Column("@analytics.column.expected", Part.BESIDE, Tone.NONE),
                        Column.text("@analytics.column.basis"),
                        Column.figure("@analytics.column.counted")),
                targets.stream().map(this::row).toList(),
                marks,
                paths.book("targets"));
    }

    private Row row(TargetStanding standing) {
        var measure = standing.measure();
        return Row.of(
                Cell.text(measure.name()).to(paths.target(measure, TREND)),
                Tones.cell(standing.outlook()),
                goal(standing),
                Cell.figure(standing.toDate()),
                Cell.text(measure.unitOfMeasure()),
                Cell.figure(standing.reached()),
                Cell.figure(standing.expected()),
                Cell.words("analytics.basis." + basis(standing)),
                Cell.figure(standing.counted()).to(sources(standing)));
    }

    /** The accepted figures a sum is made of; a unit with none below has only its report. */
    private @Nullable String sources(TargetStanding standing) {
        var period = view.period();
        if (period == null || standing.line() == null || standing.counted() == 0) {
            return null;
        }
        return period.asked() == 0 ? paths.report(period.report()) : paths.total(period, standing.line());
    }

    private static String basis(TargetStanding standing) {
        if (!standing.measure().summed() && standing.toDate() == null) {
            return "UNSUMMED";
        }
        return standing.forecast().basis() == Basis.NONE && standing.aim().goal() == null
                ? "GOALLESS"
                : standing.forecast().basis().name();
    }

    private static Cell goal(TargetStanding standing) {
        var goal = standing.aim().goal();
        return goal == null
                ? Cell.words("analytics.no-goal")
                : Cell.words("campaign.goal." + standing.aim().comparator(), Figures.written(goal));
    }

    private String lastDay() {
        return view.period() == null ? "" : Days.written(view.period().endsOn());
    }

    /** The target asked for, or the worst, period by period; empty where nothing is told. */
    Optional<Chart> trend() {
        return targets.stream()
                .filter(standing -> view.measure() == null
                        || standing.measure().id().value().equals(view.measure()))
                .findFirst()
                .map(this::trend);
    }

    private Chart trend(TargetStanding standing) {
        var marks = standing.aim().goal() == null
                ? List.<Mark>of()
                : List.of(new Mark(
                        Words.of(
                                "analytics.trend.goal-mark",
                                Figures.written(standing.aim().goal())),
                        standing.aim().goal()));
        boolean paced = isPaced(standing);
        var columns = new ArrayList<>(List.of(
                Column.text("@analytics.column.period"),
                Column.figure("@analytics.column.in-period"),
                Column.drawn("@analytics.column.to-date", Tone.PLAIN)));
        if (paced) {
            columns.add(new Column("@analytics.column.pace", Part.BESIDE, Tone.SOON));
        }
        var rows = new ArrayList<Row>();
        for (int last = 0; last < standing.row().size(); last++) {
            rows.add(step(standing, last, paced));
        }
        return new Chart(
                TREND,
                Shape.LINE,
                Words.of("analytics.trend.title", standing.measure().name()),
                Words.of(paced ? "analytics.trend.note-paced" : "analytics.trend.note"),
                columns,
                rows,
                marks,
                paths.book(TREND));
    }

    private Row step(TargetStanding standing, int last, boolean paced) {
        var measure = standing.measure();
        var so = standing.row().subList(0, last + 1);
        var period = so.getLast().period();
        var cells = new ArrayList<>(List.of(
                PeriodName.cell(period).to(period.asked() == 0 ? paths.report(period.report()) : paths.totals(period)),
                Cell.figure(so.getLast().level().shown(measure)),
                Cell.figure(
                        Level.toDate(measure, so.stream().map(InPeriod::level).toList()))));
        if (paced) {
            cells.add(Cell.figure(Optional.ofNullable(view.campaign())
                    .flatMap(campaign -> Elapsed.at(campaign.startsOn(), campaign.endsOn(), period.endsOn()))
                    .flatMap(elapsed ->
                            Optional.ofNullable(standing.aim().goal()).map(elapsed::shareOf))
                    .orElse(null)));
        }
        return new Row(cells);
    }

    /** Whether it must grow evenly to reach its goal. */
    private static boolean isPaced(TargetStanding standing) {
        return standing.aim().goal() != null
                && !standing.aim().isLimit()
                && Forecast.gathers(standing.measure().method());
    }
}
