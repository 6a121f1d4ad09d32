package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.Persons.signedIn;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.Persons;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.organisation.Units;
import vn.thidua.plan.PlanFixture;
import vn.thidua.plan.Plans;
import vn.thidua.shared.Actor;

/** What the communes before 01/07/2025 left is found from the commune of today, under the names they had. */
class PredecessorPlansTests extends CampaignStory {

    @Autowired
    MockMvc browser;

    @Autowired
    Plans plans;

    @Autowired
    Units units;

    @BeforeEach
    void leave(@Autowired UnitRegister register) {
        register.loadHaiPhong(town.city(), Actor.SYSTEM);
        int number = 1;
        for (var old : units.predecessors(town.kienMinh())) {
            confirm(old.unit(), number++);
        }
        var thaiTan = units.below(town.city()).stream()
                .filter(unit -> unit.shortName().equals("UBND xã Thái Tân"))
                .findFirst()
                .orElseThrow();
        units.predecessors(thaiTan.id()).stream()
                .filter(old -> old.name().equals("UBND xã Minh Tân"))
                .forEach(old -> confirm(old.unit(), 9));
    }

    @Test
    void thePlansOfItsThreePredecessorsAreFoundFromKienMinhUnderTheirOldNames() throws Exception {
        assertThat(documents("/campaigns", neighbour))
                .hasSize(3)
                .anyMatch(line -> line.contains("1/KH-UBND") && line.endsWith("UBND xã Đại Đồng (trước 01/07/2025)"))
                .anyMatch(line -> line.contains("2/KH-UBND") && line.endsWith("UBND xã Đông Phương (trước 01/07/2025)"))
                .anyMatch(line -> line.contains("3/KH-UBND") && line.endsWith("UBND xã Minh Tân (trước 01/07/2025)"));
    }

    @Test
    void theyAreFoundByNumberAndWhenOnlyKienMinhIsAskedFor() throws Exception {
        assertThat(documents("/campaigns?q=2/KH-UBND", neighbour)).hasSize(1);
        assertThat(documents("/campaigns?unit=" + town.kienMinh().value(), cityOfficer))
                .hasSize(3);
    }

    @Test
    void onePlanOpensAndNamesItsUnitAsItWas() throws Exception {
        var list = open("/campaigns?q=2/KH-UBND", neighbour);

        var page = open(list.select("tbody a").attr("href"), neighbour);

        assertThat(page.text()).contains("UBND xã Đông Phương (trước 01/07/2025)");
    }

    @Test
    void theOtherMinhTanAndOtherCommunesAreNotSeen() throws Exception {
        assertThat(documents("/campaigns", officer)).isEmpty();
        assertThat(documents("/campaigns?q=9/KH-UBND", neighbour)).isEmpty();
        assertThat(documents("/campaigns", cityOfficer)).hasSize(4);
    }

    private void confirm(UnitId unit, int number) {
        var by = Persons.officerOf(unit);
        plans.confirm(unit, PlanFixture.giaLoc(Integer.toString(number)), null, PlanFixture.TEXT, List.of(), by);
    }

    private List<String> documents(String path, Actor actor) throws Exception {
        return open(path, actor).select("tbody tr td:first-child small").eachText();
    }

    private Document open(String path, Actor actor) throws Exception {
        return Jsoup.parse(browser.perform(get(path).with(signedIn(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
