package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.Persons;
import vn.thidua.plan.PlanFixture;
import vn.thidua.plan.Plans;

/** The tasks of Kế hoạch 54/KH-UBND given out on one screen, each once. */
class PlanTasksTests extends TaskStory {

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    String campaign;

    @BeforeEach
    void planIsConfirmed() {
        var plan = plans.confirm(town.giaLoc(), PlanFixture.giaLoc(), null, PlanFixture.TEXT, List.of(), officer);
        campaign = "/campaigns/"
                + jdbc.sql("select id from campaign.campaign where plan = :plan")
                        .param("plan", plan.value())
                        .query(String.class)
                        .single();
    }

    @Test
    void unitsAndDaysThePlanNamesAreProposed() throws Exception {
        var row = row(open(campaign + "/plan-tasks", officer), "U1.2");

        assertThat(row.select("textarea").text()).isEqualTo("Báo cáo kết quả trước ngày 05/12/2025");
        assertThat(row.select("select option[selected]").text()).isEqualTo("Phòng VH-XH");
        assertThat(row.select("input.td-day").val()).isEqualTo("05/12/2025");
        assertThat(row(open(campaign + "/plan-tasks", officer), "U2.1")
                        .select("select option[selected]")
                        .text())
                .isEqualTo("Công an xã");
    }

    @Test
    void chosenTasksAreGivenOutOnce() throws Exception {
        take(302, "K2", "U1.2");
        take(302, "K2", "U1.2");

        assertThat(open(campaign + "/work", head).select("td a.td-strong").eachText())
                .containsExactlyInAnyOrder("Việc K2", "Việc U1.2");
        assertThat(open(campaign + "/plan-tasks", officer)
                        .select("input[name$=key]")
                        .eachAttr("value"))
                .doesNotContain("K2", "U1.2")
                .contains("K1", "U1.1", "U2.1");
    }

    @Test
    void allAreGivenOutOrNone() throws Exception {
        var page = send(
                campaign + "/plan-tasks",
                officer,
                422,
                "rows[0].chosen",
                "true",
                "rows[0].key",
                "K2",
                "rows[0].title",
                "Việc một",
                "rows[0].lead",
                office.value().toString(),
                "rows[1].chosen",
                "true",
                "rows[1].key",
                "U2.1",
                "rows[1].title",
                "Việc hai chưa có đơn vị");

        assertThat(page.select(".td-errors").text()).contains("một đơn vị chủ trì");
        assertThat(row(page, "U2.1").select("textarea").text()).isEqualTo("Việc hai chưa có đơn vị");
    }

    @Test
    void nothingChosenIsTold() throws Exception {
        assertThat(send(campaign + "/plan-tasks", officer, 422)
                        .select(".td-errors")
                        .text())
                .contains("Hãy chọn ít nhất một việc");
    }

    @Test
    void onlyTheUnitThatRunsTheCampaignGivesOutItsPlan() throws Exception {
        answer(campaign + "/plan-tasks", neighbour, 404);
        answer(campaign + "/plan-tasks", Persons.officerOf(town.city()), 409);
        assertThat(open(campaign + "/work", Persons.officerOf(town.city())).select("a[href$=plan-tasks]"))
                .isEmpty();
        assertThat(open(campaign + "/work", officer).select("a[href$=plan-tasks]"))
                .isNotEmpty();
    }

    private void take(int status, String one, String other) throws Exception {
        send(
                campaign + "/plan-tasks",
                officer,
                status,
                "rows[0].chosen",
                "true",
                "rows[0].key",
                one,
                "rows[0].title",
                "Việc " + one,
                "rows[0].lead",
                office.value().toString(),
                "rows[1].chosen",
                "true",
                "rows[1].key",
                other,
                "rows[1].title",
                "Việc " + other,
                "rows[1].lead",
                office.value().toString(),
                "rows[1].cooperating",
                police.value().toString(),
                "rows[1].dueOn",
                "05/12/2025");
    }

    private static org.jsoup.nodes.Element row(Document page, String key) {
        return page.select("input[value=" + key + "]").first().closest("tr");
    }
}
