package vn.thidua.award.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.award.domain.AwardReason;
import vn.thidua.award.domain.Fact;
import vn.thidua.award.domain.FactKind;
import vn.thidua.eligibility.Absence;
import vn.thidua.eligibility.Attestation;
import vn.thidua.eligibility.ClusterStanding;
import vn.thidua.eligibility.Discipline;
import vn.thidua.eligibility.Headcount;
import vn.thidua.eligibility.Hold;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.Rating;
import vn.thidua.eligibility.Scope;
import vn.thidua.eligibility.YearRating;
import vn.thidua.shared.Refusal;

/** Makes a fact of what was typed, or refuses by the first field that cannot be understood. */
record FactReading(Typed typed, LocalDate today) {

    /** Before it no year is meant. */
    private static final int FIRST_YEAR = 1948;

    Fact read(FactKind kind) {
        return switch (kind) {
            case RATING -> new Fact.Rated(new YearRating(year(), one(Rating.class, "rating"), typed.get("paper")));
            case INITIATIVE ->
                new Fact.Created(
                        new Initiative(
                                "",
                                typed.get("title"),
                                one(Initiative.Kind.class, "creation"),
                                typed.dayIfAny("recognised"),
                                one(Scope.class, "scope"),
                                List.of()),
                        typed.get("paper"));
            case DISCIPLINE ->
                new Fact.Disciplined(new Discipline(
                        one(Discipline.Form.class, "discipline"),
                        typed.day("since"),
                        typed.dayIfAny("until"),
                        typed.get("paper")));
            case HOLD ->
                new Fact.Held(
                        new Hold(one(Hold.Cause.class, "cause"), typed.day("since"), typed.get("paper"), null, null));
            case ABSENCE ->
                new Fact.Absent(
                        new Absence(one(Absence.Kind.class, "absence"), typed.day("since"), typed.day("until")),
                        typed.get("paper"));
            case ATTESTATION ->
                new Fact.Attested(new Attestation(
                        standard(), Boolean.parseBoolean(typed.get("holds")), typed.get("paper"), typed.day("on")));
            case CLUSTER ->
                new Fact.Placed(
                        new ClusterStanding(
                                year(),
                                typed.get("cluster"),
                                typed.figure("place", "award.field.place"),
                                Boolean.parseBoolean(typed.get("province"))),
                        typed.get("paper"));
            case HEADCOUNT -> new Fact.Counted(year(), headcount(), typed.get("paper"));
        };
    }

    int year() {
        int year = typed.figure("year", "award.field.year");
        if (year < FIRST_YEAR || year > today.getYear() + 1) {
            throw Refusal.because(AwardReason.FIGURE_UNREADABLE, typed.get("year"), "@award.field.year");
        }
        return year;
    }

    private Headcount headcount() {
        return new Headcount(
                count("members"),
                count("completed"),
                count("advanced"),
                count("fighters"),
                count("disciplined"),
                count("women"));
    }

    private @org.jspecify.annotations.Nullable Integer count(String field) {
        return typed.figureIfAny(field, "award.field." + field).orElse(null);
    }

    private String standard() {
        return FactField.of(FactKind.ATTESTATION).getFirst().choices().stream()
                .map(FactField.Choice::value)
                .filter(code -> code.equals(typed.get("standard")))
                .findFirst()
                .orElseThrow(() -> Refusal.because(AwardReason.CHOICE_MISSING, "@award.field.standard"));
    }

    private <E extends Enum<E>> E one(Class<E> type, String field) {
        return typed.one(type, field, "award.field." + field);
    }
}
