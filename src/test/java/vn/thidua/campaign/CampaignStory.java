package vn.thidua.campaign;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;

/** Where the campaigns' tests play: a town and people of each test's own, gone after it. */
@ProgramTest
@Transactional
abstract class CampaignStory {

    DemoTown town;
    UnitId police;
    Actor officer;
    Actor cityOfficer;
    Actor neighbour;
    Actor auditor;

    @BeforeEach
    void begin(@Autowired UnitRegister register) {
        town = DemoTown.anew(register);
        police = register.add(
                town.giaLoc(),
                new NewUnit("Công an xã Gia Lộc", "Công an xã", "co_quan", null, LocalDate.of(2025, 7, 1)),
                Actor.SYSTEM);
        officer = Persons.officerOf(town.giaLoc());
        cityOfficer = Persons.officerOf(town.city());
        neighbour = Persons.officerOf(town.kienMinh());
        auditor = Persons.auditorOf(town.giaLoc());
    }
}
