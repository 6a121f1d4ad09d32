package vn.thidua.award.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.domain.Fact;
import vn.thidua.eligibility.Headcount;

/** What a fact says, by the columns of its table; columns its kind does not have say nothing. */
final class FactColumns {

    private FactColumns() {}

    static Map<String, @Nullable Object> of(Fact fact) {
        var said = new HashMap<String, @Nullable Object>();
        for (var column : new String[] {
            "year",
            "code",
            "title",
            "rating",
            "creation",
            "scope",
            "discipline",
            "cause",
            "outcome",
            "absence",
            "since",
            "until",
            "applies",
            "place",
            "members",
            "completed",
            "advanced",
            "fighters",
            "disciplined",
            "women"
        }) {
            said.put(column, null);
        }
        said.put("kind", fact.kind().name());
        said.put("paper", fact.paper().strip());
        say(fact, said);
        return said;
    }

    private static void say(Fact fact, Map<String, @Nullable Object> said) {
        switch (fact) {
            case Fact.Rated(var one) -> {
                said.put("year", one.year());
                said.put("rating", one.rating().name());
            }
            case Fact.Created(var one, var paper) -> {
                said.put("code", one.code());
                said.put("title", one.title().strip());
                said.put("creation", one.kind().name());
                said.put("scope", one.scope().name());
                said.put("since", one.recognisedOn());
            }
            case Fact.Disciplined(var one) -> {
                said.put("discipline", one.form().name());
                said.put("since", one.from());
                said.put("until", one.endsOn());
            }
            case Fact.Held(var one) -> {
                said.put("cause", one.cause().name());
                said.put("since", one.since());
                said.put("until", one.releasedOn());
                said.put("outcome", one.outcome() == null ? null : one.outcome().name());
            }
            case Fact.Absent(var one, var paper) -> {
                said.put("absence", one.kind().name());
                said.put("since", one.from());
                said.put("until", one.to());
            }
            case Fact.Attested(var one) -> {
                said.put("code", one.standard());
                said.put("applies", one.holds());
                said.put("since", one.on());
            }
            case Fact.Placed(var one, var paper) -> {
                said.put("year", one.year());
                said.put("title", one.cluster().strip());
                said.put("place", one.rank());
                said.put("applies", one.ofProvince());
            }
            case Fact.Counted(int year, var count, var paper) -> {
                said.put("year", year);
                counted(count, said);
            }
        }
    }

    private static void counted(Headcount count, Map<String, @Nullable Object> said) {
        said.put("members", count.members());
        said.put("completed", count.completed());
        said.put("advanced", count.advanced());
        said.put("fighters", count.fighters());
        said.put("disciplined", count.disciplined());
        said.put("women", count.women());
    }
}
