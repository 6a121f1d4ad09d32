package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.someoneOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.identity.domain.PermissionReason;
import vn.thidua.organisation.PersonExport.PersonRow;
import vn.thidua.organisation.domain.PersonReason;
import vn.thidua.shared.Actor;

/** Lists of people in and out: every bad row told, good ones entered at once, and an export read again changes nothing. */
@ProgramTest
@Transactional
class ListsOfPersonsTests {

    private static final String NUMBER = "000185001234";

    @Autowired
    PersonRegister register;

    @Autowired
    PersonExport export;

    @Autowired
    DemoTown town;

    @Test
    void tenThousandRowsWithThreeInAHundredBadAreAllToldAndGoodOnesEnteredAtOnce() {
        var officer = officerOf(town.giaLoc());
        var bad = rows(10_000, true);
        long start = System.nanoTime();
        var refused = register.enterAll(bad, officer);
        long refusing = System.nanoTime();
        var entered = register.enterAll(rows(10_000, false), officer);
        long entering = System.nanoTime();

        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.problems().stream()
                        .filter(RowProblem::blocks)
                        .map(RowProblem::row)
                        .distinct())
                .hasSize(300);
        assertThat(refused.entered()).isEmpty();
        assertThat(entered.problems()).filteredOn(RowProblem::blocks).isEmpty();
        assertThat(entered.entered()).hasSize(10_000);

        var again = register.check(exported(officer), officer);
        long comparing = System.nanoTime();
        assertThat(again.unchanged()).isEqualTo(10_000);
        assertThat(register.withdrawAll(entered.entered(), officer)).isEqualTo(10_000);
        assertThat(exported(officer)).isEmpty();
        System.out.printf(
                "10,000 people: weighed %d ms, entered %d ms, exported and compared %d ms%n",
                (refusing - start) / 1_000_000, (entering - refusing) / 1_000_000, (comparing - entering) / 1_000_000);
    }

    @Test
    void aMaskedExportReadAgainChangesNothing() {
        enter("Nguyễn Thị Hòa", "12/3/1985", NUMBER);
        var administrator = administratorOf(town.giaLoc());

        var rows = exported(administrator);

        assertThat(rows.getFirst().number()).isEqualTo("•••• •••• 1234");
        assertThat(register.enterAll(rows, administrator).unchanged()).isEqualTo(1);
        assertThatThrownBy(() -> export.export(town.kienMinh(), officerOf(town.giaLoc()), row -> {}))
                .hasMessage("identity.refused.out-of-reach");
    }

    @Test
    void likelyAgainIsAWarningAndTwiceInOneListIsToldWithItsRow() {
        enter("Nguyễn Thị Hòa", "1985", NUMBER);
        var rows = List.of(
                row("NGUYEN THI HOA", "1985", ""),
                row("Lê Thị Mai", "1991", "000191000001"),
                row("Lê Thị Mận", "1991", "000191000001"));

        var problems = register.check(rows, officerOf(town.giaLoc())).problems();

        assertThat(problems)
                .extracting(RowProblem::row, RowProblem::reason, RowProblem::blocks)
                .containsExactly(tuple(0, PersonReason.LIKELY_KNOWN, false), tuple(2, PersonReason.NUMBER_TWICE, true));
        assertThat(problems.getLast().details()).containsExactly("2");
    }

    @Test
    void whoMayNotEnterPeopleLearnsNothingOfWhomTheRegisterKnows() {
        enter("Nguyễn Thị Hòa", "1985", NUMBER);
        var here = row("NGUYEN THI HOA", "1985", "");
        var nowhere = new NewPerson("Nguyễn Thị Hoa", "Bà", "1985", NUMBER, null, "", "", "");

        for (var stranger : List.of(someoneOf(town.giaLoc()), officerOf(town.kienMinh()))) {
            var told = register.check(List.of(here), stranger);
            assertThat(told.unchanged()).isZero();
            assertThat(told.problems()).extracting(RowProblem::reason).allMatch(PermissionReason.class::isInstance);
        }
        assertThat(register.check(List.of(nowhere), someoneOf(town.giaLoc())).problems())
                .extracting(RowProblem::reason)
                .containsExactly(PersonReason.HOME_UNIT_MISSING);
    }

    private PersonId enter(String name, String birth, String number) {
        return register.enter(row(name, birth, number), officerOf(town.giaLoc()));
    }

    private NewPerson row(String name, String birth, String number) {
        return new NewPerson(name, "Bà", birth, number, town.giaLoc(), "Chuyên viên", "1/7/2025", "");
    }

    private List<NewPerson> exported(Actor by) {
        var rows = new ArrayList<NewPerson>();
        export.export(town.giaLoc(), by, row -> rows.add(again(row)));
        return rows;
    }

    private static NewPerson again(PersonRow row) {
        return new NewPerson(
                row.name(),
                row.salutation().name(),
                row.birth(),
                row.number(),
                row.unit(),
                row.post(),
                row.since(),
                row.note());
    }

    /** Names apart by letters, numbers plainly invented; every thirty-third row has a fault when they are to be bad. */
    private List<NewPerson> rows(int count, boolean bad) {
        var letters = "bcdghklmnpqrstvxy";
        var rows = new ArrayList<NewPerson>();
        for (int i = 0; i < count; i++) {
            var name = "Lê Thị " + letters.charAt(i % 17) + "a" + letters.charAt(i / 17 % 17) + "o"
                    + letters.charAt(i / 289 % 17) + "e" + letters.charAt(i / 4913 % 17) + "u";
            boolean fault = bad && i % 100 < 3;
            rows.add(row(
                    name,
                    fault && i % 2 == 0 ? "31/2/1985" : "1985",
                    (fault ? "99" : "0001850") + "%05d".formatted(i)));
        }
        return rows;
    }
}
