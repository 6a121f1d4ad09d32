package vn.thidua.award.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.AwardRegister.Entry;
import vn.thidua.award.Holder;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Discipline;
import vn.thidua.eligibility.Hold;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.PastAward.Standing;
import vn.thidua.eligibility.Rating;
import vn.thidua.eligibility.Scope;
import vn.thidua.eligibility.Subject;
import vn.thidua.eligibility.YearRating;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** What may become of an award and of a recorded fact, and what may not. */
class RecordedFactTests {

    private static final Instant NOW = Instant.parse("2025-11-24T01:00:00Z");
    private static final LocalDate DECIDED = LocalDate.of(2024, 11, 20);
    private static final Holder PERSON = new Holder(Holder.Kind.PERSON, UUID.randomUUID());
    private static final Holder UNIT = new Holder(Holder.Kind.UNIT, UUID.randomUUID());

    @ParameterizedTest(name = "{0} to {1} by {2} on {3} because {4}: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            VALID    | REVOKED  | 9/QĐ | 2025-01-01 | Sai | -
            VALID    | STRIPPED | 9/QĐ | 2024-11-20 | Sai | -
            VALID    | RESTORED | 9/QĐ | 2025-01-01 | Sai | NOT_REVOKED
            VALID    | REVOKED  | ''   | 2025-01-01 | Sai | DECISION_MISSING
            VALID    | REVOKED  | 9/QĐ | 2025-01-01 | ''  | REASON_MISSING
            VALID    | REVOKED  | 9/QĐ | 2024-11-19 | Sai | BEFORE_DECISION
            REVOKED  | REVOKED  | 9/QĐ | 2025-06-01 | Sai | ALREADY_REVOKED
            REVOKED  | RESTORED | 9/QĐ | 2025-06-01 | Sai | -
            REVOKED  | RESTORED | 9/QĐ | 2025-02-01 | Sai | BEFORE_DECISION
            STRIPPED | RESTORED | 9/QĐ | 2025-06-01 | Sai | -
            RESTORED | REVOKED  | 9/QĐ | 2025-06-01 | Sai | -
            """)
    void anAwardIsTakenAndGivenBackByLaterDecisions(
            Standing from, Standing to, String decision, LocalDate day, String reason, String refused) {
        var award = standing(from);

        var outcome = outcome(() -> award.become(to, decision, day, reason).standing());

        assertThat(outcome).isEqualTo(refused == null ? to.name() : refused);
    }

    @ParameterizedTest(name = "name {0}, decision {1}, year {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Nguyễn Thị Hoa | 9/QĐ | 2024 | -
            Nguyễn Thị Hoa | 9/QĐ | 2025 | -
            Nguyễn Thị Hoa | 9/QĐ | 2026 | YEAR_UNLIKELY
            Nguyễn Thị Hoa | 9/QĐ | 1947 | YEAR_UNLIKELY
            ' '            | 9/QĐ | 2024 | NAME_MISSING
            Nguyễn Thị Hoa | ' '  | 2024 | DECISION_MISSING
            """)
    void whatCannotHaveBeenDecidedIsNotEntered(String name, String decision, int year, String refused) {
        assertThat(outcome(() -> entered(name, decision, year, null).standing()))
                .isEqualTo(refused == null ? "VALID" : refused);
    }

    @Test
    void whatWasDecidedHereIsNotWithdrawnAndWhatIsWithdrawnStays() {
        var decided = entered("Nguyễn Thị Hoa", "9/QĐ", 2024, UUID.randomUUID());
        var old = entered("Nguyễn Thị Hoa", "9/QĐ", 2024, null).withdrawn(Actor.SYSTEM, NOW);

        assertThat(outcome(() -> decided.withdrawn(Actor.SYSTEM, NOW))).isEqualTo("DECIDED_ELSEWHERE");
        assertThat(outcome(() -> old.withdrawn(Actor.SYSTEM, NOW))).isEqualTo("ALREADY_WITHDRAWN");
        assertThat(outcome(() -> old.become(Standing.REVOKED, "9/QĐ", DECIDED, "Sai")))
                .isEqualTo("ALREADY_WITHDRAWN");
    }

    @ParameterizedTest(name = "{0} ends {1} with {2} because {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            HOLD       | 2025-10-01 | CLEARED | Kết luận 8 | -
            HOLD       | 2025-10-01 | -       | Kết luận 8 | OUTCOME_MISSING
            HOLD       | 2025-08-31 | CLEARED | Kết luận 8 | ENDS_BEFORE_BEGIN
            HOLD       | 2025-10-01 | CLEARED | ''         | REASON_MISSING
            DISCIPLINE | 2026-09-01 | -       | Hết hạn    | -
            RATING     | 2025-10-01 | -       | Hết hạn    | NEVER_ENDS
            INITIATIVE | 2025-10-01 | -       | Hết hạn    | NEVER_ENDS
            """)
    void whatCanEndEnds(FactKind kind, LocalDate day, Hold.Outcome with, String reason, String refused) {
        var fact = RecordedFact.of(PERSON, UnitId.fresh(), fact(kind), Actor.SYSTEM, NOW);

        var outcome = outcome(
                () -> fact.end(day, with, reason, Actor.SYSTEM, NOW).fact().kind());

        assertThat(outcome).isEqualTo(refused == null ? kind.name() : refused);
    }

    @Test
    void aHoldEndsOnceAndWhatIsTakenBackChangesNoMore() {
        var hold = RecordedFact.of(PERSON, UnitId.fresh(), fact(FactKind.HOLD), Actor.SYSTEM, NOW);
        var ended = hold.end(DECIDED.plusYears(1), Hold.Outcome.CLEARED, "8/KL", Actor.SYSTEM, NOW);
        var gone = hold.withdraw("Nhầm người", Actor.SYSTEM, NOW);

        assertThat(outcome(() -> ended.end(DECIDED.plusYears(1), Hold.Outcome.CLEARED, "8/KL", Actor.SYSTEM, NOW)))
                .isEqualTo("ALREADY_ENDED");
        assertThat(outcome(() -> gone.end(DECIDED.plusYears(1), Hold.Outcome.CLEARED, "8/KL", Actor.SYSTEM, NOW)))
                .isEqualTo("ALREADY_WITHDRAWN");
        assertThat(outcome(() -> hold.withdraw(" ", Actor.SYSTEM, NOW))).isEqualTo("REASON_MISSING");
    }

    @Test
    void anInitiativeKeepsItsNumberWhenItIsRecognisedFurther() {
        var fact = RecordedFact.of(PERSON, UnitId.fresh(), fact(FactKind.INITIATIVE), Actor.SYSTEM, NOW);

        var further = fact.recognise(DECIDED, Scope.PROVINCE, "12/QĐ", Actor.SYSTEM, NOW);

        assertThat(further.fact()).isInstanceOfSatisfying(Fact.Created.class, one -> {
            assertThat(one.initiative().scope()).isEqualTo(Scope.PROVINCE);
            assertThat(one.initiative().recognisedOn()).isEqualTo(DECIDED);
            assertThat(one.initiative().code()).isEqualTo("SK000001");
            assertThat(one.paper()).isEqualTo("12/QĐ");
        });
    }

    @Test
    void onlyWhatFitsAHolderIsRecordedOfIt() {
        assertThat(FactKind.of(Holder.Kind.PERSON)).doesNotContain(FactKind.HEADCOUNT, FactKind.CLUSTER);
        assertThat(FactKind.of(Holder.Kind.UNIT))
                .doesNotContain(FactKind.ABSENCE)
                .contains(FactKind.HEADCOUNT);
        assertThat(Set.of(Holder.Kind.values()))
                .allMatch(kind -> FactKind.of(kind).contains(FactKind.RATING));
        assertThat(outcome(() -> RecordedFact.of(
                        UNIT,
                        UnitId.fresh(),
                        new Fact.Absent(
                                new vn.thidua.eligibility.Absence(
                                        vn.thidua.eligibility.Absence.Kind.SICK, DECIDED, DECIDED),
                                "1"),
                        Actor.SYSTEM,
                        NOW)))
                .isEqualTo("NOT_FOR_HOLDER");
        assertThat(outcome(() -> new Fact.Rated(new YearRating(2024, Rating.GOOD, " "))))
                .isEqualTo("PAPER_MISSING");
    }

    private static Fact fact(FactKind kind) {
        return switch (kind) {
            case RATING -> new Fact.Rated(new YearRating(2024, Rating.GOOD, "9/QĐ"));
            case INITIATIVE ->
                new Fact.Created(
                        new Initiative("SK000001", "Sổ tay", Initiative.Kind.INITIATIVE, null, Scope.UNIT, List.of()),
                        "9/QĐ");
            case DISCIPLINE ->
                new Fact.Disciplined(new Discipline(Discipline.Form.WARNING, LocalDate.of(2025, 9, 1), null, "9/QĐ"));
            default -> new Fact.Held(new Hold(Hold.Cause.PRESS, LocalDate.of(2025, 9, 1), "9/TB", null, null));
        };
    }

    private static EnteredAward standing(Standing wanted) {
        var award = entered("Nguyễn Thị Hoa", "9/QĐ", 2024, null);
        var day = LocalDate.of(2025, 3, 1);
        return switch (wanted) {
            case VALID -> award;
            case RESTORED -> standing(Standing.REVOKED).become(wanted, "2/QĐ", day, "Minh oan");
            default -> award.become(wanted, "1/QĐ", day, "Sai");
        };
    }

    private static EnteredAward entered(String name, String decision, int year, UUID reference) {
        return EnteredAward.of(
                new Entry(
                        PERSON,
                        Subject.INDIVIDUAL,
                        name,
                        UnitId.fresh(),
                        "LDTT",
                        year,
                        CommendationKind.MERIT,
                        decision,
                        DECIDED,
                        Office.COMMUNE_CHAIR,
                        "Chủ tịch UBND xã Gia Lộc",
                        reference,
                        Set.of()),
                Actor.SYSTEM,
                NOW);
    }

    /** What came of it, or why it was refused. */
    private static String outcome(Supplier<?> work) {
        var made = new Object[1];
        var refused = catchThrowableOfType(Refusal.class, () -> made[0] = work.get());
        return refused == null ? String.valueOf(made[0]) : refused.reason().name();
    }
}
