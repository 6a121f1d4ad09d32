package vn.thidua.analytics.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.analytics.application.SurveyingUnits;
import vn.thidua.analytics.application.TakingStock;
import vn.thidua.analytics.application.TargetStanding;
import vn.thidua.analytics.application.View;
import vn.thidua.analytics.domain.Outlook;
import vn.thidua.analytics.domain.Signal;
import vn.thidua.platform.web.Chart;
import vn.thidua.platform.web.Chore;
import vn.thidua.platform.web.Chores;
import vn.thidua.platform.web.Tone;
import vn.thidua.reporting.UnitStanding;
import vn.thidua.shared.Actor;

/** Makes the three dashboards: which figures stand on top, which charts below, in which order. */
@Component
class Dashboards {

    private static final int MOST_CHORES = 6;

    private final TakingStock stock;
    private final SurveyingUnits surveying;
    private final ObjectProvider<Chores> rooms;

    Dashboards(TakingStock stock, SurveyingUnits surveying, ObjectProvider<Chores> rooms) {
        this.stock = stock;
        this.surveying = surveying;
        this.rooms = rooms;
    }

    DashboardPage draw(View view, Actor actor) {
        return switch (view.board()) {
            case OFFICER -> officer(view, actor);
            case LEADER -> leader(view);
            case OVERVIEW -> overview(view);
        };
    }

    private DashboardPage officer(View view, Actor actor) {
        var chores = view.own() ? chores(view, actor) : List.<Chore>of();
        var dated = chores.stream().filter(chore -> chore.due() != null).toList();
        long late = dated.stream()
                .filter(chore -> chore.due().isBefore(view.today()))
                .count();
        long soon = dated.stream()
                        .filter(chore -> !chore.due().isAfter(view.today().plusDays(DashboardPage.SOON_DAYS)))
                        .count()
                - late;
        long returned = view.periods().stream()
                .filter(period -> period.state().equals("RETURNED"))
                .count();
        long waiting = view.periods().stream()
                .mapToLong(period -> period.sent() - period.accepted())
                .sum();
        var counts = List.of(
                Count.of(late, "analytics.count.chores-late", Tone.LATE, "/work"),
                Count.of(soon, "analytics.count.chores-soon", Tone.SOON, "/work"),
                Count.of(returned, "analytics.count.returned", Tone.SOON, "#own-reports"),
                Count.of(waiting, "analytics.count.waiting", Tone.PLAIN, "#own-reports"));
        var charts = new ArrayList<Chart>();
        charts.add(new UnitCharts(view, List.of()).ownReports());
        charts.addAll(targets(view, stock.targets(view)));
        return new DashboardPage(
                view, counts, chores.stream().limit(MOST_CHORES).toList(), charts);
    }

    private DashboardPage leader(View view) {
        var targets = stock.targets(view);
        var reports = surveying.reports(view);
        var counts = List.of(
                judged(targets, Outlook.OFF_TRACK, Tone.LATE),
                judged(targets, Outlook.AT_RISK, Tone.SOON),
                Count.of(
                        targets.stream()
                                .filter(one -> one.outlook().compareTo(Outlook.ON_TRACK) >= 0)
                                .count(),
                        "analytics.count.on-track",
                        Tone.OK,
                        "#targets"),
                judged(targets, Outlook.UNKNOWN, Tone.NONE),
                overdue(view, reports));
        var charts = new ArrayList<>(targets(view, targets));
        charts.add(new UnitCharts(view, reports).waitedFor());
        return new DashboardPage(view, counts, List.of(), charts);
    }

    private DashboardPage overview(View view) {
        var survey = surveying.survey(view);
        long all = survey.launched().size();
        var paths = new Paths(view);
        var counts = List.of(
                overdue(view, survey.reports()),
                Count.share(
                        view.period() == null ? 0 : view.period().accepted(),
                        view.period() == null ? 0 : view.period().asked(),
                        "analytics.count.accepted",
                        view.period() == null ? null : paths.reports(view.period(), null)),
                Count.share(
                        survey.launched().stream()
                                .filter(one -> one.launchedAt() != null)
                                .count(),
                        all,
                        "analytics.count.launched",
                        paths.launch(false)),
                Count.share(
                        survey.launched().stream()
                                .filter(one -> one.registeredAt() != null)
                                .count(),
                        all,
                        "analytics.count.registered",
                        paths.launch(false)));
        var surveyed = new SurveyCharts(view, survey);
        var units = new UnitCharts(view, survey.reports());
        var charts = Stream.of(
                        Stream.of(
                                surveyed.map(),
                                units.waitedFor(),
                                surveyed.launch(),
                                units.punctuality(),
                                surveyed.ranking(),
                                surveyed.spreads()),
                        surveyed.histogram().stream(),
                        surveyed.figures().stream())
                .flatMap(some -> some)
                .toList();
        return new DashboardPage(view, counts, List.of(), charts);
    }

    private static List<Chart> targets(View view, List<TargetStanding> targets) {
        var charts = new TargetCharts(view, targets);
        return Stream.concat(Stream.of(charts.progress()), charts.trend().stream())
                .toList();
    }

    private static Count judged(List<TargetStanding> targets, Outlook outlook, Tone tone) {
        long so = targets.stream().filter(one -> one.outlook() == outlook).count();
        return Count.of(so, "analytics.count." + outlook, tone, "#targets");
    }

    private static Count overdue(View view, List<UnitStanding> reports) {
        long owing = reports.stream()
                .filter(report -> Signal.of(report, view.today()) == Signal.OVERDUE)
                .count();
        return Count.of(owing, "analytics.count.overdue", Tone.LATE, "#waited-for");
    }

    /** What every room asks of the person, the late first. */
    private List<Chore> chores(View view, Actor actor) {
        return rooms.stream()
                .flatMap(room -> room.of(actor, view.today()).stream())
                .sorted(Comparator.comparing(Chore::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
