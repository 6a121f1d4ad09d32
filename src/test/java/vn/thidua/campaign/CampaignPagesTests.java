package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.Persons.signedIn;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.campaign.domain.Campaigns;
import vn.thidua.campaign.domain.Step;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.PlanFixture;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.Plans;
import vn.thidua.shared.Actor;

/** The pages of Gia Lộc's campaign as each of our people sees them. */
class CampaignPagesTests extends CampaignStory {

    @Autowired
    MockMvc browser;

    @Autowired
    Plans plans;

    @Autowired
    Campaigns campaigns;

    PlanId plan;
    String path;

    @BeforeEach
    void giaLocHasItsCampaign() {
        plan = plans.confirm(
                new UnitId(officer.unit()), PlanFixture.giaLoc(), null, PlanFixture.TEXT, List.of(), officer);
        path = "/campaigns/" + campaigns.findByPlan(plan).orElseThrow().id().value();
    }

    @Test
    void theOverviewSaysWhatIsDueNextAndWhoConfirmed() throws Exception {
        var page = open(path, officer);

        assertThat(page.title()).contains("Đợt thi đua hoàn thành nhiệm vụ năm 2025");
        assertThat(page.text())
                .contains("Kế hoạch 54/KH-UBND ngày 23/09/2025 của UBND xã Gia Lộc")
                .contains("37 ngày còn lại", "Đã qua 62% thời gian")
                .contains("Kế hoạch 232/KH-UBND ngày 09/09/2025 của UBND thành phố Hải Phòng (chưa có trong hệ thống)")
                .contains("Nguyễn Thị Lụa");
        assertThat(page.select(".row-item b").eachText())
                .containsExactly("Báo cáo kết quả", "Gửi hồ sơ đề nghị khen thưởng", "Kết thúc đợt thi đua");
    }

    @Test
    void theTargetsShowEachKindProperlyAndPartsUnderTheirTotal() throws Exception {
        var page = open(path + "/targets", officer);

        assertThat(page.select("td[data-label=\"Mục tiêu\"]").eachText())
                .containsExactly(
                        "833,509 / 1.703,274",
                        "1.483,178",
                        "tăng 10 %",
                        "giảm 1,5 – 2 %",
                        "trên 99",
                        "từ 85 trở lên",
                        "dưới 1",
                        "không quá 3",
                        "duy trì 100",
                        "được công nhận");
        assertThat(page.select("tr.part").text()).contains("Thương mại, dịch vụ");
        assertThat(page.text()).contains("1.703,274 là cả năm", "So với kế hoạch thành phố giao");
        assertThat(page.select("tr.group").eachText()).containsExactly("II.1. Kinh tế", "II.2. Văn hóa, xã hội");
    }

    @Test
    void aTargetOpensItsPlaceInTheText() throws Exception {
        var place = open(path + "/targets", officer).select("td a").first();

        var document = open(place.attr("href").replace("#at", ""), officer);

        assertThat(document.select("mark#at").text()).isEqualTo("Tổng giá trị sản xuất");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-99999999", "7-3", "99999999-1", "abc", "-1-5"})
    void aWrongPlaceStillShowsTheText(String at) throws Exception {
        assertThat(open(path + "/document?at=" + at, officer).text()).contains("ỦY BAN NHÂN DÂN XÃ GIA LỘC");
    }

    @Test
    void theOtherTabsShowTheWorkTheCalendarTheAwardsAndTheWords() throws Exception {
        assertThat(open(path + "/tasks", officer).text())
                .contains("Phòng Văn hóa - Xã hội", "Theo dõi, đôn đốc", "III. NHIỆM VỤ", "Phòng Kinh tế")
                .doesNotContain("Chưa khớp với đơn vị");
        var calendar = open(path + "/deadlines", officer);
        assertThat(calendar.select("h2").eachText())
                .containsExactly("Tháng 12/2025", "Định kỳ hoặc không có ngày cụ thể");
        assertThat(calendar.select("table.td-month .st").eachText())
                .first()
                .asString()
                .startsWith("5");
        assertThat(open(path + "/awards", officer).text()).contains("Giấy khen").doesNotContain("để báo cáo");
        assertThat(open(path + "/document", officer).text()).contains("Nơi nhận", "để báo cáo");
        assertThat(open(path + "/content", officer).text())
                .contains("I. MỤC ĐÍCH, YÊU CẦU", "Luật 06/2022/QH15", "Thủ tướng Chính phủ phát động");
    }

    @Test
    void theCityAndTheAuditorSeeItTheNeighbourDoesNot() throws Exception {
        open(path, cityOfficer);
        assertThat(open(path, auditor).select("main form[method=post]")).isEmpty();
        for (var tab :
                List.of("", "/targets", "/tasks", "/deadlines", "/awards", "/content", "/document", "/history")) {
            browser.perform(get(path + tab).with(signedIn(neighbour))).andExpect(status().isNotFound());
        }
        browser.perform(get("/campaigns/no-id").with(signedIn(officer))).andExpect(status().isNotFound());
    }

    @Test
    void parentAndChildLeadToEachOther() throws Exception {
        var city = plans.confirm(town.city(), PlanFixture.city(), null, PlanFixture.TEXT, List.of(), cityOfficer);
        var above =
                "/campaigns/" + campaigns.findByPlan(city).orElseThrow().id().value();

        assertThat(open(path, officer).select("dd a").attr("href")).isEqualTo(above);
        assertThat(open(above, officer).select(".td-found a").attr("href")).isEqualTo(path);
        assertThat(open(above, neighbour).select(".td-found a")).isEmpty();
    }

    @Test
    void aPlanLeadsToItsCampaign() throws Exception {
        browser.perform(get("/plans/" + plan.value()).with(signedIn(officer))).andExpect(redirectedUrl(path));
        browser.perform(get("/plans/" + plan.value()).with(signedIn(neighbour))).andExpect(status().isNotFound());
    }

    @Test
    void theOfficerClosesItByTypingTheWord() throws Exception {
        close("kết thúc rồi", officer).andExpect(status().isConflict());
        close("KẾT THÚC", auditor).andExpect(status().isConflict());
        assertThat(campaigns.findByPlan(plan).orElseThrow().step()).isEqualTo(Step.ACTIVE);

        close("kết thúc", officer).andExpect(redirectedUrl(path));

        assertThat(campaigns.findByPlan(plan).orElseThrow().step()).isEqualTo(Step.CLOSED);
        assertThat(open(path, officer).text()).contains("Đã kết thúc", "không còn việc nào đến hạn");
    }

    @Test
    void theHistoryTellsOfThePlanAndTheCampaign() throws Exception {
        assertThat(open(path + "/history", officer).text())
                .contains("Nguyễn Thị Lụa", "Đã xác nhận kế hoạch 54/KH-UBND", "Đã đưa vào thực hiện");
    }

    private org.springframework.test.web.servlet.ResultActions close(String word, Actor actor) throws Exception {
        return browser.perform(
                post(path + "/closing").param("word", word).with(csrf()).with(signedIn(actor)));
    }

    private Document open(String address, Actor actor) throws Exception {
        return Jsoup.parse(browser.perform(get(address).with(signedIn(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
