package vn.thidua.award.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.application.AwardCodes;
import vn.thidua.award.domain.Fact;
import vn.thidua.award.domain.RecordedFact;
import vn.thidua.eligibility.Headcount;
import vn.thidua.eligibility.Hold;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.Phrase;
import vn.thidua.platform.web.Ui;

/** One recorded fact in a list, told in a sentence. */
public record FactLine(RecordedFact fact) {

    public String path() {
        return "/awards/facts/" + fact.id().value();
    }

    public boolean isWithdrawn() {
        return fact.withdrawn() != null;
    }

    /** Whether it weighs on whoever it was recorded of: a discipline or a hold without an end. */
    public boolean weighs() {
        return switch (fact.fact()) {
            case Fact.Disciplined(var one) -> one.endsOn() == null;
            case Fact.Held(var one) -> one.releasedOn() == null;
            default -> false;
        };
    }

    public String told(Ui ui) {
        return ui.sentence(
                switch (fact.fact()) {
                    case Fact.Rated(var one) ->
                        ui.text("award.said.rating", String.valueOf(one.year()), term(one.rating()));
                    case Fact.Created(var one, var paper) -> created(ui, one);
                    case Fact.Disciplined(var one) ->
                        one.endsOn() == null
                                ? ui.text("award.said.discipline", term(one.form()), one.from())
                                : ui.text("award.said.discipline-ended", term(one.form()), one.from(), one.endsOn());
                    case Fact.Held(var one) -> held(ui, one);
                    case Fact.Absent(var one, var paper) ->
                        ui.text("award.said.absence", term(one.kind()), one.from(), one.to());
                    case Fact.Attested(var one) ->
                        ui.text(
                                one.holds() ? "award.said.attested" : "award.said.attested-not",
                                "@eligibility.standard." + one.standard(),
                                one.on());
                    case Fact.Placed(var one, var paper) ->
                        ui.text(
                                one.ofProvince() ? "award.said.placed-province" : "award.said.placed",
                                String.valueOf(one.year()),
                                String.valueOf(one.rank()),
                                one.cluster());
                    case Fact.Counted(int year, var count, var paper) ->
                        ui.text("award.said.counted", String.valueOf(year), counted(ui, count));
                });
    }

    private static String created(Ui ui, Initiative one) {
        return one.recognisedOn() == null
                ? ui.text("award.said.initiative", term(one.kind()), one.title(), one.code())
                : ui.text(
                        "award.said.initiative-recognised",
                        term(one.kind()),
                        one.title(),
                        one.code(),
                        one.recognisedOn(),
                        term(one.scope()));
    }

    private static String held(Ui ui, Hold one) {
        return one.releasedOn() == null || one.outcome() == null
                ? ui.text("award.said.hold", one.since(), term(one.cause()))
                : ui.text(
                        "award.said.hold-ended", one.since(), one.releasedOn(), term(one.cause()), term(one.outcome()));
    }

    private static String counted(Ui ui, Headcount count) {
        var said = new ArrayList<String>();
        say(ui, said, "members", count.members());
        say(ui, said, "completed", count.completed());
        say(ui, said, "advanced", count.advanced());
        say(ui, said, "fighters", count.fighters());
        say(ui, said, "disciplined", count.disciplined());
        say(ui, said, "women", count.women());
        return String.join("; ", said);
    }

    private static void say(Ui ui, List<String> said, String field, @Nullable Integer count) {
        if (count != null) {
            said.add(ui.text("award.field." + field) + " " + ui.number(count));
        }
    }

    /** For which awards an initiative served, in words; those recorded and those that rest on it. */
    public List<String> uses(Ui ui, List<Initiative.Use> also) {
        return fact.fact() instanceof Fact.Created(var one, var paper)
                ? Stream.concat(one.uses().stream(), also.stream())
                        .distinct()
                        .map(use -> ui.text(
                                "award.said.use", "@" + AwardCodes.key(use.award()), String.valueOf(use.year())))
                        .toList()
                : List.of();
    }

    private static String term(Enum<?> term) {
        return "@" + Phrase.naming(term).key();
    }
}
