package vn.thidua.analytics.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.analytics.application.Survey;
import vn.thidua.analytics.application.View;
import vn.thidua.analytics.domain.Percent;
import vn.thidua.analytics.domain.Signal;
import vn.thidua.analytics.domain.Spread;
import vn.thidua.campaign.Launched;
import vn.thidua.campaign.Measure;
import vn.thidua.platform.web.Chart;
import vn.thidua.platform.web.Chart.Cell;
import vn.thidua.platform.web.Chart.Column;
import vn.thidua.platform.web.Chart.Part;
import vn.thidua.platform.web.Chart.Row;
import vn.thidua.platform.web.Chart.Shape;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.platform.web.Tone;
import vn.thidua.reporting.LineSpread;
import vn.thidua.reporting.UnitFigure;
import vn.thidua.reporting.UnitPunctuality;
import vn.thidua.reporting.UnitStanding;
import vn.thidua.shared.Figures;

/** All units below one: how far with the campaign, where on the map, and how the targets are spread over them. */
record SurveyCharts(View view, Survey survey, Paths paths) {

    private static final String FIGURES = "figures";
    private static final int ENDS = 5;

    SurveyCharts(View view, Survey survey) {
        this(view, survey, new Paths(view));
    }

    /** How many units took each step of a launch, and how many still have to. */
    Chart launch() {
        return new Chart(
                "launch",
                Shape.STACKED,
                Words.of("analytics.launch.title"),
                Words.of("analytics.launch.note"),
                List.of(
                        Column.text("@analytics.column.step"),
                        Column.drawn("@analytics.column.done", Tone.OK),
                        Column.drawn("@analytics.column.step-late", Tone.LATE),
                        Column.drawn("@analytics.column.step-open", Tone.NONE)),
                survey.launched().isEmpty()
                        ? List.of()
                        : List.of(
                                step(
                                        "acknowledged",
                                        one -> one.acknowledgedAt() != null,
                                        one -> before(one.acknowledgeDue())),
                                step("launched", one -> one.launchedAt() != null, one -> before(one.launchDue())),
                                step("registered", one -> one.registeredAt() != null, one -> before(one.registerDue())),
                                step("approved", Launched::isApproved, one -> false)),
                List.of(),
                paths.book("launch"));
    }

    private boolean before(@Nullable LocalDate due) {
        return due != null && due.isBefore(view.today());
    }

    private Row step(String key, Predicate<Launched> done, Predicate<Launched> due) {
        long all = survey.launched().size();
        long did = survey.launched().stream().filter(done).count();
        long late = survey.launched().stream().filter(done.negate().and(due)).count();
        return Row.of(
                Cell.words("analytics.launch." + key),
                Cell.figure(did).to(paths.launch(false)),
                Cell.figure(late).to(late == 0 ? null : paths.launch(true)),
                Cell.figure(all - did - late).to(paths.launch(false)));
    }

    /** Where the units are that have coordinates, and how their reports stand; the others stand in the table only. */
    Chart map() {
        return new Chart(
                "map",
                Shape.POINTS,
                Words.of("analytics.map.title"),
                Words.of("analytics.map.note"),
                List.of(
                        Column.text("@analytics.column.unit"),
                        Column.text("@analytics.column.report"),
                        new Column("@analytics.column.latitude", Part.LATITUDE, Tone.PLAIN),
                        new Column("@analytics.column.longitude", Part.LONGITUDE, Tone.PLAIN)),
                survey.places().isEmpty()
                        ? List.of()
                        : survey.reports().stream().map(this::point).toList(),
                List.of(),
                paths.book("map"));
    }

    private Row point(UnitStanding report) {
        var place = survey.places().get(report.unit());
        return Row.of(
                Cell.text(report.name()).to(paths.from(report.unit())),
                Tones.cell(Signal.of(report, view.today())).to(paths.report(report.report())),
                Cell.figure(place == null ? null : place.latitude()),
                Cell.figure(place == null ? null : place.longitude()));
    }

    /** The units that kept best and worst to their days; all of them where they are few. */
    Chart ranking() {
        var all = survey.punctuality();
        var rows = new ArrayList<Row>();
        for (int at = 0; at < all.size(); at++) {
            if (at < ENDS || at >= all.size() - ENDS) {
                rows.add(ranked(at + 1, all.get(at)));
            }
        }
        return new Chart(
                "ranking",
                Shape.BARS,
                Words.of("analytics.ranking.title"),
                Words.of("analytics.ranking.note", String.valueOf(ENDS), String.valueOf(all.size())),
                List.of(
                        Column.text("@analytics.column.unit"),
                        Column.figure("@analytics.column.place"),
                        Column.drawn("@analytics.column.on-time-share", Tone.PLAIN),
                        Column.figure("@analytics.column.on-time"),
                        Column.figure("@analytics.column.missing"),
                        Column.figure("@analytics.column.expected-reports")),
                rows,
                List.of(),
                paths.book("ranking"));
    }

    private Row ranked(int place, UnitPunctuality unit) {
        return Row.of(
                Cell.text(unit.name()).to(paths.from(unit.unit())),
                Cell.figure(place),
                Cell.figure(Percent.of(unit.onTime(), unit.expected())),
                Cell.figure(unit.onTime()),
                Cell.figure(unit.missing()),
                Cell.figure(unit.expected()));
    }

    /** Five figures for each target: how the units below are spread. */
    Chart spreads() {
        return new Chart(
                "spreads",
                Shape.TABLE,
                Words.of("analytics.spreads.title"),
                Words.of("analytics.spreads.note"),
                List.of(
                        Column.text("@analytics.column.target"),
                        Column.text("@analytics.column.measured-in"),
                        Column.figure("@analytics.column.units"),
                        Column.figure("@analytics.column.least"),
                        Column.figure("@analytics.column.quarter"),
                        Column.figure("@analytics.column.middle"),
                        Column.figure("@analytics.column.three-quarters"),
                        Column.figure("@analytics.column.most")),
                survey.spreads().stream().map(this::spread).toList(),
                List.of(),
                paths.book("spreads"));
    }

    private Row spread(LineSpread spread) {
        var measure = Objects.requireNonNull(survey.lines().get(spread.line()));
        return Row.of(
                Cell.text(measure.name()).to(spread.units() == 0 ? null : paths.target(measure, "histogram")),
                Cell.text(measure.unitOfMeasure()),
                Cell.figure(spread.units()),
                Cell.figure(spread.least()),
                Cell.figure(spread.quarter()),
                Cell.figure(spread.middle()),
                Cell.figure(spread.threeQuarters()),
                Cell.figure(spread.most()));
    }

    /** How many units lie in which range, of one target. */
    Optional<Chart> histogram() {
        return Optional.ofNullable(survey.measure()).map(measure -> {
            var levels = survey.figures().stream()
                    .map(UnitFigure::level)
                    .filter(Objects::nonNull)
                    .toList();
            return new Chart(
                    "histogram",
                    Shape.COLUMNS,
                    Words.of("analytics.histogram.title", named(measure)),
                    Words.of(
                            "analytics.histogram.note",
                            String.valueOf(levels.size()),
                            String.valueOf(survey.figures().size())),
                    List.of(
                            Column.text("@analytics.column.range"),
                            Column.drawn("@analytics.column.units", Tone.PLAIN)),
                    Spread.of(levels).bins().stream()
                            .map(bin -> Row.of(
                                    Cell.words(
                                            "analytics.histogram.range",
                                            Figures.written(bin.from()),
                                            Figures.written(bin.to())),
                                    Cell.figure(bin.units()).to("#" + FIGURES)))
                            .toList(),
                    List.of(),
                    paths.book("histogram"));
        });
    }

    /** The figure of each unit, of one target. */
    Optional<Chart> figures() {
        return Optional.ofNullable(survey.measure())
                .map(measure -> new Chart(
                        FIGURES,
                        Shape.TABLE,
                        Words.of("analytics.figures.title", named(measure)),
                        Words.of("analytics.figures.note"),
                        List.of(
                                Column.text("@analytics.column.unit"),
                                Column.figure("@analytics.column.figure"),
                                Column.figure("@analytics.column.goal")),
                        survey.figures().stream()
                                .map(one -> Row.of(
                                        Cell.text(one.name()).to(paths.from(one.unit())),
                                        (one.level() == null
                                                        ? Cell.words("analytics.no-figure")
                                                        : Cell.figure(one.level()))
                                                .to(paths.report(one.report())),
                                        Cell.figure(one.goal())))
                                .toList(),
                        List.of(),
                        paths.book(FIGURES)));
    }

    private static String named(Measure measure) {
        return measure.unitOfMeasure() == null ? measure.name() : measure.name() + " (" + measure.unitOfMeasure() + ")";
    }
}
