package vn.thidua.award;

import static vn.thidua.Persons.officerOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.award.AwardRegister.Entry;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Subject;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.PersonRegister;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;

/** A town of its own, in which a teacher was Chiến sĩ thi đua cơ sở year after year. */
@ProgramTest
@Transactional
abstract class AwardStory {

    static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

    @Autowired
    AwardRegister register;

    @Autowired
    Merits merits;

    @Autowired
    PersonRegister people;

    @Autowired
    UnitRegister units;

    @Autowired
    JdbcClient db;

    DemoTown town;
    Actor officer;

    @BeforeEach
    void theOfficerOfGiaLoc() {
        town = DemoTown.anew(units);
        officer = officerOf(town.giaLoc());
    }

    PersonId person(String name, String birth) {
        return people.enter(new NewPerson(name, "Bà", birth, "", town.giaLoc(), "Giáo viên", "", ""), officer);
    }

    static Entry entry(Holder holder, String name, UnitId unit, String award, int year, @Nullable UUID reference) {
        return new Entry(
                holder,
                holder.kind() == Holder.Kind.PERSON ? Subject.INDIVIDUAL : Subject.COLLECTIVE,
                name,
                unit,
                award,
                year,
                CommendationKind.MERIT,
                (year - 1900) + "/QĐ-UBND",
                LocalDate.of(year, 11, 20),
                Office.COMMUNE_CHAIR,
                "Chủ tịch UBND xã Gia Lộc",
                reference,
                Set.of());
    }

    /** A new reference, with what it was entered for. */
    UUID given(Holder holder, String name, String award, int year) {
        var reference = UUID.randomUUID();
        register.enter(List.of(entry(holder, name, town.giaLoc(), award, year, reference)), officer);
        return reference;
    }

    static Holder of(PersonId id) {
        return new Holder(Holder.Kind.PERSON, id.value());
    }
}
