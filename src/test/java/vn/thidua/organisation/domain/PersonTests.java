package vn.thidua.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.organisation.Birth;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.RowProblem;
import vn.thidua.organisation.Salutation;
import vn.thidua.organisation.UnitId;

class PersonTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);
    private static final UnitId GIA_LOC = UnitId.fresh();
    private static final UnitId KIEN_MINH = UnitId.fresh();
    private static final SealedNumber SEALED = new SealedNumber("niêm phong", "dấu một");

    @Test
    void listsStandByGivenNameThenFamilyNameInVietnameseOrder() {
        var names = Stream.of(
                        "Trần Văn Bình",
                        "Nguyễn Thị Ánh",
                        "Đỗ Văn Đức",
                        "Bùi Văn Dũng",
                        "Phạm Thị Anh",
                        "Lê Văn Ân",
                        "Đặng Văn Bình")
                .map(PersonName::of)
                .sorted()
                .map(PersonName::full)
                .toList();

        assertThat(names)
                .containsExactly(
                        "Phạm Thị Anh",
                        "Nguyễn Thị Ánh",
                        "Lê Văn Ân",
                        "Đặng Văn Bình",
                        "Trần Văn Bình",
                        "Bùi Văn Dũng",
                        "Đỗ Văn Đức");
    }

    @ParameterizedTest
    @CsvSource({
        "'  Nguyễn   thị HÒA ', Nguyễn thị HÒA",
        "NGUYỄN THỊ HÒA, Nguyễn Thị Hòa",
        "trần bình, Trần Bình",
        "Y Moan, Y Moan",
        "Hòa, Hòa",
        "H'Hen Niê, H'Hen Niê"
    })
    void aNameIsKeptAsWrittenUnlessItIsAllInOneCase(String written, String kept) {
        assertThat(PersonName.of(written).full()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn 1", "<script>", "=SUM(A1)", "Lan; drop table", "-Lan"})
    void whatNoPersonIsCalledIsRefused(String written) {
        assertThatThrownBy(() -> PersonName.of(written)).hasMessage("organisation.refused.person-name-unfit");
    }

    @Test
    void marksAndCapitalsDoNotMakeAnotherName() {
        assertThat(PersonName.of("ĐẶNG THỊ THÚY").folded()).isEqualTo("dang thi thuy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000185000001", "000 185 000 001", "123456789"})
    void anIdentityNumberHasTwelveDigitsOrTheOldNine(String written) {
        assertThat(IdentityNumber.of(written).digits()).matches("\\d{9}|\\d{12}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00018500000", "0001850000012", "00018500000A", "abc", "٠٠٠١٨٥٠٠٠٠٠١"})
    void anythingElseIsNone(String written) {
        assertThatThrownBy(() -> IdentityNumber.of(written)).hasMessage("organisation.refused.number-unfit");
    }

    @Test
    void aNumberShowsItsLastFourDigitsOnlyEvenInALog() {
        var number = IdentityNumber.of("000185001234");

        assertThat(number.masked()).isEqualTo("•••• •••• 1234");
        assertThat(number).hasToString("•••• •••• 1234");
        assertThat(IdentityNumber.isMasked(number.masked())).isTrue();
        assertThat(row("Nguyễn Thị Hòa", "Bà", "1985", "000185001234"))
                .asString()
                .doesNotContain("1234");
    }

    @Test
    void theNumberTellsTheYearOfBirthAndTheSalutation() {
        var number = IdentityNumber.of("000185001234");

        assertThat(number.fits(Birth.in(1985), Salutation.MS)).isTrue();
        assertThat(number.fits(Birth.in(1985), Salutation.MR)).isFalse();
        assertThat(number.fits(Birth.in(1986), Salutation.MS)).isFalse();
        assertThat(IdentityNumber.of("000205001234").fits(Birth.in(2005), Salutation.MR))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"12/3/1985, 12/03/1985", "1985-03-12, 12/03/1985", "1985, 1985", "01.02.1990, 01/02/1990"})
    void aBirthIsADayOrAYear(String written, String kept) {
        assertThat(Birth.read(written).orElseThrow().written()).isEqualTo(kept);
        assertThat(Birth.read("31/2/1985")).isEmpty();
    }

    @Test
    void everyFaultOfARowIsToldWithItsFieldAndWhatCouldStandThere() {
        var row = new NewPerson("", "x", "31/2/1985", "12", null, "", "hôm qua", "");

        var problems = PersonReading.of(7, row, TODAY).problems();

        assertThat(problems)
                .extracting(RowProblem::field)
                .containsExactly("name", "salutation", "birth", "number", "unit", "since");
        assertThat(problems).allMatch(problem -> problem.row() == 7 && problem.blocks());
        assertThat(problems.get(2).proposal()).isEqualTo("1985");
    }

    @Test
    void aNumberThatDoesNotFitIsADoubtAndNoFault() {
        var reading = PersonReading.of(0, row("Phạm Văn Tám", "ông", "1970", "000185001234"), TODAY);

        assertThat(reading.isSound()).isTrue();
        assertThat(reading.problems()).extracting(RowProblem::reason).containsExactly(PersonReason.NUMBER_DOUBTFUL);
        assertThat(PersonReading.of(0, row("Phạm Văn Tám", "Ông", "2030", ""), TODAY)
                        .isSound())
                .isFalse();
    }

    @Test
    void whoMovesLeavesTheirPostsTheDayBefore() {
        var moved = person("Nguyễn Thị Hòa", null).move(KIEN_MINH, "Phó Trưởng phòng", TODAY);

        assertThat(moved.unit()).isEqualTo(KIEN_MINH);
        assertThat(moved.posts().getFirst().validTo()).isEqualTo(LocalDate.of(2025, 11, 23));
        assertThat(moved.posts().getLast().isHeld()).isTrue();
        assertThatThrownBy(() -> moved.move(KIEN_MINH, "", TODAY))
                .hasMessage("organisation.refused.moved-to-same-unit");
    }

    @Test
    void aClosedRecordIsLeftAloneUntilItIsOpenedAgain() {
        var closed = person("Nguyễn Thị Hòa", null).close(ClosingCause.RETIRED, TODAY, "");

        assertThatThrownBy(() -> closed.move(KIEN_MINH, "", TODAY)).hasMessage("organisation.refused.person-is-closed");
        assertThat(closed.reopen().isOpen()).isTrue();
        assertThatThrownBy(() -> person("Nguyễn Thị Hòa", null).close(null, TODAY, ""))
                .hasMessage("organisation.refused.cause-missing");
    }

    @Test
    void aMergedRecordGivesWhatTheOtherLacksAndLeadsToIt() {
        var kept = person("Nguyễn Thị Hòa", null);
        var duplicate = person("NGUYỄN THỊ HÒA", SEALED).give(new HeldPost(KIEN_MINH, "Chuyên viên", null, TODAY));

        var whole = kept.takeOver(duplicate, SEALED);
        var led = duplicate.mergedInto(kept.id(), TODAY);

        assertThat(whole.posts()).hasSize(2);
        assertThat(whole.number()).isEqualTo(SEALED);
        assertThat(led.mergedInto()).isEqualTo(kept.id());
        assertThat(led.number()).isNull();
        assertThatThrownBy(led::reopen).hasMessage("organisation.refused.person-is-merged");
    }

    @Test
    void twoNumbersAreTwoPeople() {
        var one = person("Nguyễn Thị Hòa", SEALED);
        var other = person("Nguyễn Thị Hòa", new SealedNumber("niêm phong", "dấu hai"));

        assertThatThrownBy(() -> one.requireSameAs(other)).hasMessage("organisation.refused.numbers-differ");
        assertThatThrownBy(() -> one.requireSameAs(one)).hasMessage("organisation.refused.merged-with-itself");
    }

    private static EnteredPerson person(String name, @Nullable SealedNumber number) {
        return EnteredPerson.enter(
                PersonId.fresh(),
                PersonName.of(name),
                Salutation.MS,
                Birth.in(1985),
                number,
                new HeldPost(GIA_LOC, "Chuyên viên", LocalDate.of(2025, 7, 1), null),
                "",
                Instant.parse("2025-11-24T01:00:00Z"));
    }

    private static NewPerson row(String name, String salutation, String birth, String number) {
        return new NewPerson(name, salutation, birth, number, GIA_LOC, "", "", "");
    }
}
