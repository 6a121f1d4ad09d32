package vn.thidua.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Participant;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.platform.StoryClock;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportDesk;
import vn.thidua.reporting.ReportDesk.Days;
import vn.thidua.reporting.ReportDesk.Figure;
import vn.thidua.reporting.ReportId;
import vn.thidua.shared.Actor;

/** Plants one period's reports: villages first, then those they report to; some late, some sent back, of the last some missing. */
@Component
@ConditionalOnProperty("thidua.demo")
class PlantingReports {

    private static final Map<Integer, Days> PERIODS = Map.of(
            9, days(9, 9, 30, LocalDate.of(2025, 10, 6)),
            10, days(10, 1, 31, LocalDate.of(2025, 11, 5)),
            11, days(11, 1, 20, LocalDate.of(2025, 11, 28)));
    private static final int LAST = 11;

    private final ReportDesk desk;
    private final RunningCampaigns campaigns;
    private final SeededFigures figures = new SeededFigures(CampaignInFlight.SEED);
    private final Map<String, String> words = DemoFile.words("words.tsv");

    PlantingReports(ReportDesk desk, RunningCampaigns campaigns) {
        this.desk = desk;
        this.campaigns = campaigns;
    }

    /** One unit's report to be planted. */
    private record Planted(Participant unit, ReportId report, SplittableRandom chance) {

        Instant moment(LocalDate day, int hours) {
            return CampaignInFlight.moment(day, 7 + hours).plusSeconds(60L * CampaignInFlight.minute(unit.name()));
        }
    }

    void plant(int month, CampaignId campaign, Diary diary, Cast cast, Actor city) {
        var days = PERIODS.get(month);
        var period = desk.plan(campaign, said("period-" + month), month == LAST ? null : month, days, city);
        StoryClock.at(CampaignInFlight.moment(days.opens(), 7), () -> desk.open(period, city));
        var participants = campaigns.participants(campaign, days.opens());
        var measures = campaigns.measures(campaign).stream()
                .collect(Collectors.toMap(Measure::name, Function.identity(), (one, other) -> one));
        for (var one : planted(period, participants, month)) {
            var figures = filled(one, measures, month, participants.size());
            var officer = cast.of(one.unit().unit());
            if (!figures.isEmpty() && (month != LAST || !isLeftToTheReader(one, cast))) {
                diary.at(one.moment(days.to(), 1), () -> desk.write(one.report(), figures, said("results"), officer));
            }
            send(one, days, month, diary, cast, city);
        }
        diary.play();
    }

    /** Of the last period all but the village that goes into another meanwhile. */
    private List<Planted> planted(PeriodId period, List<Participant> participants, int month) {
        return participants.stream()
                .filter(unit -> month != LAST || !unit.name().equals(said("merged-unit")))
                .flatMap(unit -> desk.find(period, unit.unit()).stream()
                        .map(report -> new Planted(
                                unit,
                                report,
                                new SplittableRandom(CampaignInFlight.SEED * month
                                        + unit.name().hashCode()))))
                .toList();
    }

    private Map<Integer, Figure> filled(Planted one, Map<String, Measure> measures, int month, int units) {
        var filled = new HashMap<Integer, Figure>();
        for (var asked : desk.asked(one.report())) {
            var measure = measures.get(asked.target());
            if (measure != null) {
                var reported = figures.of(one.unit().name(), measure, month - 8, units);
                filled.put(asked.line(), new Figure(reported.value(), reported.against()));
            }
        }
        return filled;
    }

    private void send(Planted one, Days days, int month, Diary diary, Cast cast, Actor city) {
        int draw = one.chance().nextInt(100);
        var officer = cast.of(one.unit().unit());
        var superior = one.unit().superior() == null ? city : cast.of(one.unit().superior());
        if (month == LAST && (draw < 14 || isLeftToTheReader(one, cast))) {
            return;
        }
        var sent = sent(days, month, draw);
        diary.at(one.moment(sent, 2), () -> desk.submit(one.report(), said("explained"), officer));
        if (draw >= 94) {
            diary.at(one.moment(sent, 7), () -> desk.sendBack(one.report(), said("report-returned"), superior));
        }
        if (month == LAST) {
            if (draw < 75) {
                diary.at(one.moment(sent, 8), () -> desk.accept(one.report(), superior));
            }
            return;
        }
        if (draw >= 94) {
            diary.at(one.moment(next(sent), 2), () -> desk.submit(one.report(), said("explained"), officer));
        }
        diary.at(one.moment(next(sent), 8), () -> desk.accept(one.report(), superior));
    }

    /** What people who try the demo shall do themselves. */
    private static boolean isLeftToTheReader(Planted one, Cast cast) {
        return cast.isKnown(one.unit().unit());
    }

    private static LocalDate sent(Days days, int month, int draw) {
        if (month == LAST) {
            return CampaignInFlight.worked(days.to().plusDays(1 + draw % 3));
        }
        return CampaignInFlight.worked(
                draw < 9 ? days.due().plusDays(1 + draw) : days.due().minusDays(1 + draw % 4));
    }

    /** The next day on which people work. */
    private static LocalDate next(LocalDate sent) {
        return sent.plusDays(sent.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
    }

    private String said(String key) {
        return words.getOrDefault(key, key);
    }

    private static Days days(int month, int from, int to, LocalDate due) {
        var end = LocalDate.of(2025, month, to);
        return new Days(LocalDate.of(2025, month, from), end, CampaignInFlight.worked(end.minusDays(5)), due);
    }
}
