package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.auditorOf;
import static vn.thidua.Persons.officerOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.audit.Trail;
import vn.thidua.organisation.application.CorrectingPerson;
import vn.thidua.organisation.application.KeepingPerson;
import vn.thidua.organisation.application.MergingPersons;
import vn.thidua.organisation.application.SeeingIdentityNumber;

/** The register of people on PostgreSQL: what is sealed, found, refused, merged. */
@ProgramTest
@Transactional
class PersonRegisterTests {

    private static final String NUMBER = "000185001234";
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

    @Autowired
    PersonRegister register;

    @Autowired
    Persons persons;

    @Autowired
    KeepingPerson keeping;

    @Autowired
    CorrectingPerson correcting;

    @Autowired
    MergingPersons merging;

    @Autowired
    SeeingIdentityNumber number;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient db;

    @Autowired
    DemoTown town;

    @Test
    void noDigitOfTheNumberStandsInTheDatabaseNorInTheTrace() {
        var id = enter("Nguyễn Thị Hòa", "1985", NUMBER);
        number.see(id, "Lập hồ sơ khen thưởng", officerOf(town.giaLoc()));

        var kept = db.sql("select person::text from organisation.person where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        var traces = db.sql("select string_agg(entry::text, ' ') from audit.entry entry where about = :id")
                .param("id", id.value())
                .query(String.class)
                .single();

        assertThat(kept).doesNotContain(NUMBER, NUMBER.substring(4), NUMBER.substring(0, 6));
        assertThat(traces).doesNotContain(NUMBER, "••••").contains("IdentityNumberSeen", "Lập hồ sơ khen thưởng");
        assertThat(number.masked(id, auditorOf(town.city()))).isEqualTo("•••• •••• 1234");
    }

    @Test
    void whoSeesTheWholeNumberMustHaveTheActAndSayWhatFor() {
        var id = enter("Nguyễn Thị Hòa", "1985", NUMBER);

        assertThat(number.see(id, "Lập hồ sơ khen thưởng", officerOf(town.giaLoc())))
                .isEqualTo(NUMBER);
        assertThatThrownBy(() -> number.see(id, " ", officerOf(town.giaLoc())))
                .hasMessage("organisation.refused.purpose-missing");
        assertThatThrownBy(() -> number.see(id, "Tò mò thôi", administratorOf(town.giaLoc())))
                .hasMessage("identity.refused.duty-missing");
        assertThatThrownBy(() -> number.see(id, "Tò mò thôi", officerOf(town.kienMinh())))
                .hasMessage("identity.refused.out-of-reach");
        assertThat(trail.of(id))
                .extracting(trace -> trace.key())
                .filteredOn(key -> key.endsWith("IdentityNumberSeen"))
                .hasSize(1);
    }

    @Test
    void oneNumberIsOnePersonsInTheWholeProgram() {
        enter("Nguyễn Thị Hòa", "1985", NUMBER);

        var elsewhere = new NewPerson("Trần Thị Bé", "Bà", "1985", NUMBER, town.kienMinh(), "", "", "");

        assertThatThrownBy(() -> register.enter(elsewhere, officerOf(town.kienMinh())))
                .hasMessage("organisation.refused.number-taken");
    }

    @Test
    void peopleAreFoundWithoutMarksInTheOrderOfTheirGivenNames() {
        enter("Trần Văn Bình", "1980", "");
        enter("Nguyễn Thị Ánh", "1990", "");
        enter("Đỗ Văn Ân", "", "");

        var names = persons.search(town.giaLoc(), "", TODAY, 100).stream()
                .map(Person::name)
                .toList();

        assertThat(names).containsSubsequence("Nguyễn Thị Ánh", "Đỗ Văn Ân", "Trần Văn Bình");
        assertThat(persons.search(town.city(), "do an", TODAY, 9))
                .extracting(Person::name)
                .containsExactly("Đỗ Văn Ân");
        assertThat(persons.search(town.city(), "anh 1990", TODAY, 9)).hasSize(1);
        assertThat(persons.search(town.kienMinh(), "anh", TODAY, 9)).isEmpty();
    }

    @Test
    void whoMovedIsFoundAtTheOldUnitOnTheOldDay() {
        var id = enter("Nguyễn Thị Ánh", "1990", "");

        keeping.move(id, town.kienMinh(), "Chuyên viên", TODAY, administratorOf(town.city()));

        assertThat(persons.search(town.giaLoc(), "anh", TODAY, 9)).isEmpty();
        assertThat(persons.search(town.giaLoc(), "anh", TODAY.minusDays(1), 9)).hasSize(1);
        assertThat(persons.get(id).unit()).isEqualTo(town.kienMinh());
        assertThatThrownBy(() -> keeping.move(id, town.giaLoc(), "", TODAY, officerOf(town.giaLoc())))
                .hasMessage("identity.refused.out-of-reach");
    }

    @Test
    void aMergedRecordIsStillFoundAndLeadsToTheOther() {
        var kept = enter("Nguyễn Thị Ánh", "1990", "");
        var duplicate = enter("Nguyễn Thị Ánh", "", "000190005678");

        merging.merge(kept, duplicate, officerOf(town.giaLoc()));

        assertThat(persons.standing(duplicate).id()).isEqualTo(kept);
        assertThat(persons.alsoKnownAs(kept)).containsExactlyInAnyOrder(kept, duplicate);
        assertThat(persons.search(town.giaLoc(), "nguyen thi anh", TODAY, 9)).hasSize(1);
        assertThat(number.see(kept, "Đối chiếu hồ sơ", officerOf(town.giaLoc())))
                .isEqualTo("000190005678");
    }

    @Test
    void aMaskedNumberLeftInTheFormStaysAsItIs() {
        var id = enter("Nguyễn Thị Hòa", "1985", NUMBER);
        var officer = officerOf(town.giaLoc());
        var begun = correcting.begin(id, officer);
        var wanted = new NewPerson(
                "Nguyễn Thị Hoà", begun.salutation(), begun.birth(), begun.number(), begun.unit(), "", "", "mới sửa");

        assertThat(correcting.correct(id, wanted, false, officer)).isEmpty();

        assertThat(persons.get(id).name()).isEqualTo("Nguyễn Thị Hoà");
        assertThat(number.see(id, "Đối chiếu hồ sơ", officer)).isEqualTo(NUMBER);
    }

    private PersonId enter(String name, String birth, String number) {
        return register.enter(row(name, birth, number), officerOf(town.giaLoc()));
    }

    private NewPerson row(String name, String birth, String number) {
        return new NewPerson(name, "Bà", birth, number, town.giaLoc(), "Chuyên viên", "1/7/2025", "");
    }
}
