package vn.thidua.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reading.web.Desk.page;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;

/** What the communes before 01/07/2025 were sent stands in the list of the commune of today. */
@ProgramTest
@Transactional
class PredecessorPapersTests {

    @Test
    void kienMinhFindsWhatDongPhuongWasSentAndItsNeighbourDoesNot(
            @Autowired Desk desk, @Autowired UnitRegister register, @Autowired Units units) {
        var town = DemoTown.anew(register);
        register.loadHaiPhong(town.city(), Actor.SYSTEM);
        var dongPhuong = units.predecessors(town.kienMinh()).stream()
                .filter(old -> old.name().equals("UBND xã Đông Phương"))
                .findFirst()
                .orElseThrow();
        assertThat(desk.send(Persons.officerOf(dongPhuong.unit()), "ke-hoach-cu.txt", PlanOfGiaLoc.bytes(12)))
                .hasStatusOk();

        var list = page(desk.get(Persons.officerOf(town.kienMinh()), "/documents"));

        assertThat(list.select("tbody tr").text())
                .contains("ke-hoach-cu.txt", "Gửi đến UBND xã Đông Phương (trước khi sắp xếp)");
        assertThat(page(desk.get(Persons.officerOf(town.giaLoc()), "/documents"))
                        .select("tbody tr"))
                .isEmpty();
    }
}
