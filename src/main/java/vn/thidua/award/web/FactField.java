package vn.thidua.award.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.award.domain.FactKind;
import vn.thidua.eligibility.Absence;
import vn.thidua.eligibility.Discipline;
import vn.thidua.eligibility.Hold;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.Phrase;
import vn.thidua.eligibility.Rating;
import vn.thidua.eligibility.RuleTable;
import vn.thidua.eligibility.Scope;

/**
 * One field of the form that records a fact.
 *
 * @param choices what can be chosen, with the key of its words; empty where something is typed
 */
public record FactField(String name, Form form, boolean required, List<Choice> choices) {

    private static final List<Choice> STANDARDS = RuleTable.read().rules().stream()
            .map(rule -> rule.parameters().getOrDefault("standard", ""))
            .filter(code -> !code.isEmpty())
            .distinct()
            .map(code -> new Choice(code, "eligibility.standard." + code))
            .toList();
    private static final List<Choice> YES_NO =
            List.of(new Choice("true", "award.yes"), new Choice("false", "award.no"));

    /** How it is typed. */
    public enum Form {
        TEXT,
        FIGURE,
        DAY,
        CHOICE
    }

    /** One thing to choose. */
    public record Choice(String value, String key) {}

    /** The fields of a kind, in order; the paper comes last and is asked for always. */
    static List<FactField> of(FactKind kind) {
        var fields =
                switch (kind) {
                    case RATING -> Stream.of(figure("year", true), choice("rating", Rating.class));
                    case INITIATIVE ->
                        Stream.of(
                                choice("creation", Initiative.Kind.class),
                                text("title"),
                                choice("scope", Scope.class),
                                new FactField("recognised", Form.DAY, false, List.of()));
                    case DISCIPLINE -> Stream.of(choice("discipline", Discipline.Form.class), day("since"), until());
                    case HOLD -> Stream.of(choice("cause", Hold.Cause.class), day("since"));
                    case ABSENCE -> Stream.of(choice("absence", Absence.Kind.class), day("since"), day("until"));
                    case ATTESTATION ->
                        Stream.of(
                                new FactField("standard", Form.CHOICE, true, STANDARDS),
                                new FactField("holds", Form.CHOICE, true, YES_NO),
                                day("on"));
                    case CLUSTER ->
                        Stream.of(
                                figure("year", true),
                                text("cluster"),
                                figure("place", true),
                                new FactField("province", Form.CHOICE, true, YES_NO));
                    case HEADCOUNT ->
                        Stream.of(
                                figure("year", true),
                                figure("members", false),
                                figure("completed", false),
                                figure("advanced", false),
                                figure("fighters", false),
                                figure("disciplined", false),
                                figure("women", false));
                };
        return Stream.concat(fields, Stream.of(text("paper"))).toList();
    }

    public String label() {
        return "award.field." + name;
    }

    private static FactField text(String name) {
        return new FactField(name, Form.TEXT, true, List.of());
    }

    private static FactField figure(String name, boolean required) {
        return new FactField(name, Form.FIGURE, required, List.of());
    }

    private static FactField day(String name) {
        return new FactField(name, Form.DAY, true, List.of());
    }

    private static FactField until() {
        return new FactField("until", Form.DAY, false, List.of());
    }

    private static <E extends Enum<E>> FactField choice(String name, Class<E> type) {
        Function<E, Choice> one =
                term -> new Choice(term.name(), Phrase.naming(term).key());
        return new FactField(
                name,
                Form.CHOICE,
                true,
                Arrays.stream(type.getEnumConstants()).map(one).toList());
    }
}
