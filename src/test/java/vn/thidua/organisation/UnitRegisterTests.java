package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.chairOf;
import static vn.thidua.Persons.officerOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** The register on PostgreSQL: what is entered is found again, by id, tree, code, name and likeness. */
@ProgramTest
@Transactional
class UnitRegisterTests {

    @Autowired
    UnitRegister register;

    @Autowired
    Units units;

    @Autowired
    DemoTown town;

    @Test
    void theCityHas114CommunesOnceTheListIsLoadedHoweverOften() {
        register.loadHaiPhong(town.city(), Actor.SYSTEM);
        int again = register.loadHaiPhong(town.city(), Actor.SYSTEM);

        assertThat(units.below(town.city())).hasSize(114);
        assertThat(again).isZero();
        assertThat(units.withCode("11914")).get().satisfies(unit -> {
            assertThat(unit.name()).isEqualTo("Ủy ban nhân dân đặc khu Cát Hải");
            assertThat(unit.kind()).isEqualTo("dac_khu");
            assertThat(unit.validFrom()).isEqualTo(LocalDate.of(2025, 7, 1));
        });
    }

    @Test
    void unitsBelowStandInVietnameseOrder() {
        register.loadHaiPhong(town.city(), Actor.SYSTEM);

        var names = units.below(town.city()).stream().map(Unit::shortName).toList();

        assertThat(names.indexOf("UBND phường Dương Kinh")).isLessThan(names.indexOf("UBND phường Đông Hải"));
        assertThat(names.indexOf("UBND phường Đông Hải")).isLessThan(names.indexOf("UBND phường Hòa Bình"));
    }

    @Test
    void aUnitIsFoundWithoutDiacriticsAndWithASlip() {
        register.loadHaiPhong(town.city(), Actor.SYSTEM);

        assertThat(units.search(town.city(), "kien minh", 5).getFirst().id()).isEqualTo(town.kienMinh());
        assertThat(units.search(town.city(), "vinh baoo", 5))
                .extracting(Unit::shortName)
                .contains("UBND xã Vĩnh Bảo");
        assertThat(units.search(town.kienMinh(), "gia loc", 5)).isEmpty();
        assertThat(units.search(town.city(), "100%_\\", 5)).isEmpty();
    }

    @Test
    void aNameIsKnownHoweverItIsWritten() {
        assertThat(units.named(" uy ban nhan dan  xa gia loc ")).map(Unit::id).contains(town.giaLoc());
        assertThat(units.named("UBND xã Kiến Minh")).map(Unit::id).contains(town.kienMinh());
        assertThat(units.named("UBND xã Không Có")).isEmpty();
    }

    @Test
    void withinGoesDownTheTreeAndNeverAcross() {
        assertThat(units.within(town.cultureOffice(), town.city())).isTrue();
        assertThat(units.within(town.giaLoc(), town.giaLoc())).isTrue();
        assertThat(units.within(town.city(), town.giaLoc())).isFalse();
        assertThat(units.within(town.cultureOffice(), town.kienMinh())).isFalse();
        assertThat(units.idsWithin(town.giaLoc())).contains(town.giaLoc(), town.cultureOffice());
    }

    @Test
    void anOfficerEntersUnitsBelowTheirOwnAndNowhereElse() {
        var village = NewUnit.of("Thôn Phương Điếm", "Thôn Phương Điếm", "thon");

        var added = register.add(town.giaLoc(), village, officerOf(town.giaLoc()));

        assertThat(units.get(added).superior()).contains(town.giaLoc());
        assertThatThrownBy(() -> register.add(town.kienMinh(), village, officerOf(town.giaLoc())))
                .isInstanceOf(Refusal.class)
                .hasMessage("identity.refused.out-of-reach");
        assertThatThrownBy(() -> register.add(town.giaLoc(), village, chairOf(town.giaLoc())))
                .hasMessage("identity.refused.duty-missing");
    }

    @Test
    void aNameStandsOnceBelowOneUnitAndACodeOnceInAll() {
        var office = NewUnit.of("Phòng  Văn hóa - Xã hội", "Phòng VH-XH", "phong");
        var school = new NewUnit("Trường Tiểu học Gia Lộc", "TH Gia Lộc", "truong", "TH-01", null);
        register.add(town.giaLoc(), school, administratorOf(town.city()));

        assertThatThrownBy(() -> register.add(town.giaLoc(), office, administratorOf(town.city())))
                .hasMessage("organisation.refused.name-taken");
        assertThatThrownBy(() -> register.add(town.kienMinh(), school, administratorOf(town.city())))
                .hasMessage("organisation.refused.code-taken");
        assertThatThrownBy(() -> register.add(town.giaLoc(), NewUnit.of(" ", "", "thon"), Actor.SYSTEM))
                .hasMessage("organisation.refused.name-missing");
    }
}
