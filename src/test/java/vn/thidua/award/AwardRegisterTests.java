package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.officerOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Statements;
import vn.thidua.award.AwardRegister.Entry;
import vn.thidua.award.domain.AwardReason;
import vn.thidua.award.domain.Fact;
import vn.thidua.award.domain.RecordedFact;
import vn.thidua.award.domain.RecordedFacts;
import vn.thidua.eligibility.Discipline;
import vn.thidua.eligibility.Grounds;
import vn.thidua.eligibility.Hold;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.PastAward;
import vn.thidua.eligibility.PastAward.Standing;
import vn.thidua.eligibility.Rating;
import vn.thidua.eligibility.Scope;
import vn.thidua.eligibility.Share;
import vn.thidua.eligibility.YearRating;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.UnitRegister.Merger;
import vn.thidua.organisation.application.MergingPersons;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** The register on PostgreSQL: entered once, taken back for ever, found across merged people and units. */
class AwardRegisterTests extends AwardStory {

    @Autowired
    MergingPersons merging;

    @Autowired
    RecordedFacts facts;

    @Test
    void whatIsEnteredTwiceUnderOneReferenceStaysOne() {
        var hoa = of(person("Nguyễn Thị Hoa", "1985"));
        var one = entry(hoa, "Nguyễn Thị Hoa", town.giaLoc(), "LDTT", 2025, UUID.randomUUID());
        var other = entry(hoa, "Nguyễn Thị Hoa", town.giaLoc(), "CSTDCS", 2025, UUID.randomUUID());

        var first = register.enter(List.of(one), officer);
        var second = register.enter(List.of(other, one, other), officer);

        assertThat(second).hasSize(3).element(1).isEqualTo(first.getFirst());
        assertThat(second.getFirst()).isEqualTo(second.getLast());
        assertThat(awards(hoa)).extracting(PastAward::award).containsExactlyInAnyOrder("LDTT", "CSTDCS");
    }

    @Test
    void aRevokedAwardStaysAndStoodUntilThatDay() {
        var hoa = of(person("Nguyễn Thị Hoa", "1985"));
        var reference = given(hoa, "Nguyễn Thị Hoa", "LDTT", 2024);
        var day = LocalDate.of(2025, 10, 1);

        register.revoke(reference, "77/QĐ-UBND", day, "Kê khai không đúng thành tích", officer);

        assertThat(awards(hoa)).singleElement().satisfies(one -> {
            assertThat(one.standing()).isEqualTo(Standing.REVOKED);
            assertThat(one.standingDecision()).isEqualTo("77/QĐ-UBND");
        });
        assertThat(merits.grounds(hoa, 2025, day.minusDays(1)).awards())
                .extracting(PastAward::standing)
                .containsExactly(Standing.VALID);
        assertThatThrownBy(() -> register.revoke(reference, "78/QĐ-UBND", day, "Lần nữa", officer))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.reason()).isEqualTo(AwardReason.ALREADY_REVOKED));
    }

    @Test
    void aPersonsAwardsAreFoundUnderEveryRecordOfThem() {
        var kept = person("Nguyễn Thị Hoa", "1985");
        var duplicate = person("Nguyễn Thị Hoà", "1986");
        given(of(kept), "Nguyễn Thị Hoa", "LDTT", 2024);
        given(of(duplicate), "Nguyễn Thị Hoà", "LDTT", 2023);
        rated(of(duplicate), 2023, Rating.GOOD);
        rated(of(duplicate), 2024, Rating.DONE);
        rated(of(kept), 2024, Rating.EXCELLENT);

        merging.merge(kept, duplicate, officer);

        for (var asked : List.of(kept, duplicate)) {
            var grounds = merits.grounds(of(asked), 2025, TODAY);
            assertThat(grounds.awards())
                    .extracting(PastAward::year, PastAward::recipient)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(
                                    2023, asked.value().toString()),
                            org.assertj.core.api.Assertions.tuple(
                                    2024, asked.value().toString()));
            assertThat(grounds.rating(2024)).contains(new YearRating(2024, Rating.EXCELLENT, "9/QĐ"));
            assertThat(grounds.rating(2023)).isPresent();
        }
    }

    @Test
    void aUnitBringsWhatItsPredecessorsWereGivenAndWhatHoldsThem() {
        var before = new Holder(Holder.Kind.UNIT, town.kienMinh().value());
        var after = new Holder(Holder.Kind.UNIT, town.giaLoc().value());
        register.enter(
                List.of(entry(before, "UBND xã Kiến Minh", town.kienMinh(), "TTLDXS", 2024, null)), Actor.SYSTEM);
        record(before, new Fact.Held(new Hold(Hold.Cause.INSPECTION, TODAY.minusDays(50), "5/TB", null, null)));
        rated(before, 2024, Rating.EXCELLENT);
        units.merge(
                List.of(town.kienMinh()),
                town.giaLoc(),
                new Merger("Nghị quyết 9/NQ", TODAY.minusDays(30), TODAY.minusDays(10)),
                administratorOf(town.city()));

        var grounds = merits.grounds(after, 2025, TODAY);

        assertThat(grounds.awards()).singleElement().satisfies(one -> assertThat(one.recipient())
                .isEqualTo(town.kienMinh().value().toString()));
        assertThat(grounds.successions()).singleElement().satisfies(one -> {
            assertThat(one.predecessor()).isEqualTo(town.kienMinh().value().toString());
            assertThat(one.share()).isEqualTo(Share.WHOLE);
        });
        assertThat(grounds.holds()).hasSize(1);
        assertThat(grounds.ratings()).isEmpty();
        assertThat(merits.grounds(after, 2025, TODAY.minusDays(11)).awards()).isEmpty();
    }

    @Test
    void anInitiativeIsUsedByTheAwardThatRestsOnItForAsLongAsThatStands() {
        var hoa = of(person("Nguyễn Thị Hoa", "1985"));
        var initiative = record(
                hoa,
                new Fact.Created(
                        new Initiative(
                                "",
                                "Dạy chữ cho người lớn tuổi",
                                Initiative.Kind.INITIATIVE,
                                LocalDate.of(2025, 5, 19),
                                Scope.COMMUNE,
                                List.of()),
                        "31/QĐ-UBND"));
        var code =
                ((Fact.Created) facts.get(initiative.id()).fact()).initiative().code();
        var given = entry(hoa, "Nguyễn Thị Hoa", town.giaLoc(), "CSTDCS", 2025, UUID.randomUUID());

        register.enter(List.of(resting(given, code)), officer);

        assertThat(code).matches("SK\\d{6}");
        assertThat(grounds(hoa).initiatives().getFirst().uses()).containsExactly(new Initiative.Use("CSTDCS", 2025));

        register.revoke(given.reference(), "77/QĐ-UBND", TODAY, "Sai sự thật", officer);

        assertThat(grounds(hoa).initiatives().getFirst().uses()).isEmpty();
    }

    @Test
    void whatHappensLaterIsNotYetKnown() {
        var hoa = of(person("Nguyễn Thị Hoa", "1985"));
        given(hoa, "Nguyễn Thị Hoa", "LDTT", 2025);
        record(
                hoa,
                new Fact.Disciplined(
                        new Discipline(Discipline.Form.WARNING, LocalDate.of(2025, 11, 22), null, "6/QĐ-UBND")));

        var earlier = merits.grounds(hoa, 2025, LocalDate.of(2025, 11, 1));

        assertThat(earlier.awards()).isEmpty();
        assertThat(earlier.disciplines()).isEmpty();
        assertThat(grounds(hoa).disciplines()).hasSize(1);
    }

    @Test
    void groundsTakeTheSameFewStatementsHoweverMuchIsRecorded() {
        var poor = of(person("Nguyễn Thị Hoa", "1985"));
        var rich = of(person("Trần Văn Ích", "1970"));
        Stream.iterate(2005, year -> year + 1).limit(20).forEach(year -> {
            given(rich, "Trần Văn Ích", "LDTT", year);
            rated(rich, year, Rating.GOOD);
        });

        assertThat(Statements.of(() -> grounds(rich))).hasSameSizeAs(Statements.of(() -> grounds(poor)));
        assertThat(Statements.of(() -> grounds(rich))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void onlyWhoLooksAfterTheUnitEntersThere() {
        var entries = List.of(
                entry(of(person("Nguyễn Thị Hoa", "1985")), "Nguyễn Thị Hoa", town.giaLoc(), "LDTT", 2025, null));

        assertThatThrownBy(() -> register.enter(entries, officerOf(town.kienMinh())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> register.enter(
                        List.of(entry(of(PersonId.fresh()), "Ai đó", town.giaLoc(), "BK_HUYEN", 2025, null)), officer))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.reason()).isEqualTo(AwardReason.NO_SUCH_AWARD));
    }

    private List<PastAward> awards(Holder holder) {
        return grounds(holder).awards();
    }

    private Grounds grounds(Holder holder) {
        return merits.grounds(holder, 2025, TODAY);
    }

    private void rated(Holder holder, int year, Rating rating) {
        record(holder, new Fact.Rated(new YearRating(year, rating, "9/QĐ")));
    }

    private RecordedFact record(Holder holder, Fact fact) {
        var one = RecordedFact.of(
                holder,
                town.giaLoc(),
                fact,
                officer,
                TODAY.atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
        facts.add(one);
        return one;
    }

    private static Entry resting(Entry one, String code) {
        return new Entry(
                one.holder(),
                one.subject(),
                one.name(),
                one.unit(),
                one.award(),
                one.year(),
                one.kind(),
                one.decision(),
                one.decidedOn(),
                one.office(),
                one.issuer(),
                one.reference(),
                Set.of(code));
    }
}
