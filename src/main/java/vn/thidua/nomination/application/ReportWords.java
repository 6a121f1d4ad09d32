package vn.thidua.nomination.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.analytics.CampaignResult;
import vn.thidua.award.Holder;
import vn.thidua.eligibility.Grounds;
import vn.thidua.eligibility.PastAward;
import vn.thidua.eligibility.YearRating;
import vn.thidua.nomination.domain.Nominee;
import vn.thidua.organisation.CollectiveId;
import vn.thidua.organisation.Collectives;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.Persons;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Days;
import vn.thidua.shared.Figures;

/** The sentences of a drafted report, in the three parts its form asks for: who it is, what was achieved, what was given before. */
@Component
class ReportWords {

    private final NominationWords words;
    private final Persons persons;
    private final Collectives collectives;
    private final Units units;

    ReportWords(NominationWords words, Persons persons, Collectives collectives, Units units) {
        this.words = words;
        this.persons = persons;
        this.collectives = collectives;
        this.units = units;
    }

    String draft(Nominee nominee, UnitId unit, int year, List<CampaignResult> results, Grounds grounds) {
        var lines = new ArrayList<String>();
        boolean person = nominee.holderKind() == Holder.Kind.PERSON;
        lines.add(said(person ? "person" : "collective"));
        lines.addAll(person ? life(nominee, unit) : shape(nominee, year, grounds));
        lines.add("");
        lines.add(said("achieved"));
        lines.addAll(achieved(nominee, unit, year, results, grounds));
        lines.add("");
        lines.add(said("given"));
        lines.addAll(given(grounds));
        return String.join("\n", lines);
    }

    private List<String> life(Nominee nominee, UnitId unit) {
        var lines = new ArrayList<String>();
        lines.add(said("name", nominee.name()));
        persons.get(new PersonId(nominee.holder()))
                .birthYear()
                .ifPresent(born -> lines.add(said("born", String.valueOf(born))));
        var name = units.get(unit).name();
        lines.add(said("post", nominee.post().isEmpty() ? name : nominee.post() + ", " + name));
        lines.add(toFill("training"));
        return lines;
    }

    private List<String> shape(Nominee nominee, int year, Grounds grounds) {
        var lines = new ArrayList<String>();
        lines.add(said("called", nominee.name()));
        if (nominee.holderKind() == Holder.Kind.COLLECTIVE) {
            var head = collectives.get(new CollectiveId(nominee.holder())).head();
            if (!head.isBlank()) {
                lines.add(said("head", head));
            }
        }
        var count = grounds.headcount();
        if (count != null && count.members() != null) {
            lines.add(said("members", String.valueOf(year), String.valueOf(count.members())));
        }
        lines.add(toFill("duties"));
        return lines;
    }

    private List<String> achieved(
            Nominee nominee, UnitId unit, int year, List<CampaignResult> results, Grounds grounds) {
        var lines = new ArrayList<String>();
        int part = 1;
        for (var result : results) {
            lines.add(said(
                    "results", part++, units.get(unit).name(), result.campaign().name(), Days.written(result.until())));
            result.targets().forEach(target -> lines.add(target(target)));
            if (result.reports() > 0) {
                lines.add(said("reports", result.accepted(), result.reports()));
            }
        }
        lines.add(said("own", part++, nominee.name(), String.valueOf(year)));
        lines.add(toFill("work"));
        if (!grounds.initiatives().isEmpty()) {
            lines.add(said("initiatives", part++));
            grounds.initiatives()
                    .forEach(one -> lines.add(
                            one.recognisedOn() == null
                                    ? said("initiative", one.title(), one.code())
                                    : said(
                                            "initiative-recognised",
                                            one.title(),
                                            one.code(),
                                            Days.written(one.recognisedOn()))));
        }
        var ratings = grounds.ratings().stream()
                .sorted(Comparator.comparing(YearRating::year).reversed())
                .toList();
        if (!ratings.isEmpty()) {
            lines.add(said("ratings", part));
            ratings.forEach(one -> lines.add(
                    said("rating", String.valueOf(one.year()), "@eligibility.rating." + one.rating(), one.decision())));
        }
        return lines;
    }

    private String target(CampaignResult.Target target) {
        var figure = told(target, target.figure());
        if (target.goal() == null) {
            return said("target", target.name(), figure);
        }
        var goal = words.said("campaign.goal." + target.comparator(), told(target, target.goal()));
        return target.reached() == null
                ? said("target-goal", target.name(), figure, goal)
                : said("target-reached", target.name(), figure, goal, Figures.written(target.reached()));
    }

    private static String told(CampaignResult.Target target, BigDecimal figure) {
        return Figures.written(figure) + (target.unitOfMeasure() == null ? "" : " " + target.unitOfMeasure());
    }

    private List<String> given(Grounds grounds) {
        var standing = grounds.awards().stream()
                .filter(PastAward::stands)
                .sorted(Comparator.comparing(PastAward::decidedOn).reversed())
                .map(one -> said(
                        "award",
                        String.valueOf(one.year()),
                        "@eligibility.award." + one.award(),
                        one.decision(),
                        Days.written(one.decidedOn()),
                        one.issuer()))
                .toList();
        return standing.isEmpty() ? List.of(said("none")) : standing;
    }

    private String toFill(String what) {
        return said("to-fill." + what, said("fill"));
    }

    private String said(String key, Object... details) {
        return words.said("nomination.draft." + key, details);
    }
}
