package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.Persons.signedIn;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.PlanFixture;
import vn.thidua.plan.Plans;
import vn.thidua.plan.WrittenPlan;
import vn.thidua.platform.web.Chores;
import vn.thidua.platform.web.Finder;
import vn.thidua.shared.Actor;

/** The list of campaigns: who sees what, how it is searched, filtered and paged. */
class CampaignListTests extends CampaignStory {

    @Autowired
    MockMvc browser;

    @Autowired
    Plans plans;

    @Autowired
    List<Chores> chores;

    @Autowired
    List<Finder> finders;

    @Test
    void anEmptyListTellsHowToBegin() throws Exception {
        assertThat(open("", officer).select(".td-empty a[href=/documents]")).isNotEmpty();
    }

    @Test
    void peopleSeeTheirOwnTheirSuperiorsAndThoseBelow() throws Exception {
        confirm(PlanFixture.city(), cityOfficer);
        confirm(PlanFixture.giaLoc(), officer);

        assertThat(symbols("", officer)).containsExactly("54/KH-UBND", "232/KH-UBND");
        assertThat(symbols("", cityOfficer)).containsExactly("54/KH-UBND", "232/KH-UBND");
        assertThat(symbols("", neighbour)).containsExactly("232/KH-UBND");
    }

    @ParameterizedTest
    @CsvSource({
        "q, xa gia loc, 54/KH-UBND",
        "q, 232/kh-ubnd, 232/KH-UBND",
        "q, HAI PHONG doan ket, 232/KH-UBND",
        "q, Đợt thi đua 54/KH, 54/KH-UBND",
        "level, PROVINCE, 232/KH-UBND",
        "unit, GIA_LOC, 54/KH-UBND"
    })
    void searchNeedsNoDiacriticsAndFiltersNarrow(String name, String value, String found) throws Exception {
        confirm(PlanFixture.city(), cityOfficer);
        confirm(PlanFixture.giaLoc(), officer);

        var asked = value.replace("GIA_LOC", town.giaLoc().value().toString());
        assertThat(symbols("?" + name + "=" + asked, officer)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "state=ACTIVE, 1",
        "state=ENDED, 0",
        "state=SCHEDULED, 0",
        "year=2025, 1",
        "year=2024, 0",
        "kind=WAVE, 1",
        "kind=REGULAR, 0",
        "q=100%25, 0",
        "q=_, 0",
        "year=&state=&unit=&level=&kind=, 1"
    })
    void eachFilterHolds(String query, int rows) throws Exception {
        confirm(PlanFixture.giaLoc(), officer);

        assertThat(symbols("?" + query, officer)).hasSize(rows);
    }

    @Test
    void aLongListIsPagedAndKeepsItsFiltersAndOrder() throws Exception {
        for (int number = 1; number <= 23; number++) {
            confirm(PlanFixture.giaLoc(Integer.toString(number)), officer);
        }

        var first = open("?year=2025&order=DEADLINE", officer);

        assertThat(first.select("tbody tr")).hasSize(20);
        var next = first.select("a[rel=next]").attr("href");
        assertThat(next).contains("year=2025", "order=DEADLINE", "page=2");
        assertThat(symbols(next.substring(next.indexOf('?')), officer)).hasSize(3);
        assertThat(open("?page=-3", officer).select("tbody tr")).hasSize(20);
    }

    @Test
    void whatIsDueWithinThirtyDaysIsWorkForTheUnit() {
        confirm(PlanFixture.giaLoc(), officer);
        var today = LocalDate.of(2025, 11, 24);

        assertThat(chores.stream().flatMap(room -> room.of(officer, today).stream()))
                .extracting(chore -> chore.due())
                .contains(LocalDate.of(2025, 12, 5), LocalDate.of(2025, 12, 10))
                .doesNotContain(LocalDate.of(2025, 12, 31));
        assertThat(chores.stream().flatMap(room -> room.of(neighbour, today).stream()))
                .isEmpty();
    }

    @Test
    void theSearchBoxFindsCampaigns() {
        confirm(PlanFixture.giaLoc(), officer);

        assertThat(finders.stream().flatMap(room -> room.find(officer, "nhiem vu 2025", 5).stream()))
                .extracting(found -> found.context())
                .contains("54/KH-UBND · UBND xã Gia Lộc");
    }

    private void confirm(WrittenPlan plan, Actor by) {
        plans.confirm(new UnitId(by.unit()), plan, null, PlanFixture.TEXT, List.of(), by);
    }

    private List<String> symbols(String query, Actor actor) throws Exception {
        return open(query, actor).select("tbody tr td:first-child small").eachText().stream()
                .map(line -> line.split(" ")[2])
                .toList();
    }

    private Document open(String query, Actor actor) throws Exception {
        var address =
                UriComponentsBuilder.fromUriString("/campaigns" + query).build().toUri();
        return Jsoup.parse(browser.perform(get(address).with(signedIn(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
