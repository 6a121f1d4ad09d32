package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.Persons.signedIn;

import java.io.ByteArrayInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.Persons;
import vn.thidua.campaign.domain.ParticipationState;
import vn.thidua.campaign.domain.ParticipationStep;
import vn.thidua.shared.Actor;

/** The pages of a launch as each of our people sees them. */
class LaunchPagesTests extends LaunchStory {

    @Autowired
    MockMvc browser;

    @Autowired
    RunningCampaigns running;

    @Test
    void theOfficerCorrectsATargetAndItsHistoryTellsWhy() throws Exception {
        assertThat(open(path() + "/measures", cityOfficer).text())
                .contains("Phát sinh trong kỳ", "Tỷ lệ (tử số trên mẫu số)", "Đạt hoặc chưa đạt");
        launchToBoth();
        var measure = "/measures/" + running.measures(campaign).getFirst().id().value();

        post(measure, cityOfficer, "name", "Tổng giá trị", "method", "IN_PERIOD", "goal", "1.5")
                .andExpect(status().isUnprocessableContent());
        post(measure, cityOfficer, "name", "Tổng giá trị", "method", "IN_PERIOD", "goal", "900")
                .andExpect(status().isUnprocessableContent());
        post(
                        measure,
                        cityOfficer,
                        "name",
                        "Tổng giá trị",
                        "method",
                        "IN_PERIOD",
                        "goal",
                        "900",
                        "reason",
                        "Điều chỉnh dự toán")
                .andExpect(status().is3xxRedirection());

        assertThat(open(measure, officer).text())
                .contains("Điều chỉnh dự toán", "900", "833,509")
                .doesNotContain("Lưu chỉ tiêu");
        post(measure, officer, "name", "Sửa trộm").andExpect(status().isConflict());
    }

    @Test
    void theCityLaunchesAndTheCommuneAnswersFromItsWork() throws Exception {
        var page = open(path() + "/launch", cityOfficer);
        assertThat(page.select("input[name=to][checked]")).hasSize(2);
        post(path() + "/launch", cityOfficer, "to", town.giaLoc().value().toString(), "acknowledgeDue", "20/11/2025")
                .andExpect(status().is3xxRedirection());

        assertThat(open("/work", officer).text()).contains("Tiếp nhận phong trào được gửi đến");
        var part = "/participations/" + part(town.giaLoc()).id().value();
        assertThat(open(part, officer).text()).contains("Tiếp nhận để xác nhận");
        post(part + "/acknowledgement", officer).andExpect(status().is3xxRedirection());
        var figure = "figure." + running.measures(campaign).getFirst().id().value();
        post(part + "/registration", officer, "content", "Một công trình", figure, "1.5", "then", "send")
                .andExpect(status().isUnprocessableContent());
        post(part + "/registration", officer, "content", "Một công trình", figure, "1,5", "then", "send")
                .andExpect(status().is3xxRedirection());
        assertThat(open("/work", cityOfficer).text()).contains("1 đăng ký chờ duyệt");
        post(part + "/return", cityOfficer, "reason", "Thiếu chỉ tiêu").andExpect(status().is3xxRedirection());

        assertThat(open(part, officer).text()).contains("trả lại đăng ký", "Thiếu chỉ tiêu", "Một công trình");
        assertThat(part(town.giaLoc()).state()).isEqualTo(ParticipationState.REGISTRATION_RETURNED);
    }

    @Test
    void theBoardShowsTheMostOverdueFirstAndFindsWithoutMarks() throws Exception {
        launchToBoth();
        take(town.giaLoc(), ParticipationStep.ACKNOWLEDGE, officer);

        var board = open(path() + "/board", cityOfficer);
        assertThat(board.select("tbody td:first-child b").eachText())
                .containsExactly("UBND xã Kiến Minh", "UBND xã Gia Lộc");
        assertThat(board.text()).contains("Quá hạn 4 ngày", "chưa làm");
        assertThat(open(path() + "/board?q=gia loc", cityOfficer).select("tbody tr"))
                .hasSize(1);
        assertThat(open(path() + "/board?late=true", cityOfficer).select("tbody tr"))
                .hasSize(1);
        assertThat(open(path() + "/board?state=APPROVED", cityOfficer).text()).contains("Không có đơn vị nào");
    }

    @Test
    void theBoardIsTakenAwayAsASheet() throws Exception {
        launchToBoth();
        var file = browser.perform(get(path() + "/board/export").with(signedIn(cityOfficer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows)
                    .extracting(row -> row.getCellText(0))
                    .containsExactly("Đơn vị", "UBND xã Gia Lộc", "UBND xã Kiến Minh");
            assertThat(rows.getLast().getCellText(1)).isEqualTo("Chưa tiếp nhận");
        }
    }

    @Test
    void aNeighbourSeesNeitherThePartNorTheBoardOfAnother() throws Exception {
        launchToBoth();
        var part = "/participations/" + part(town.giaLoc()).id().value();

        browser.perform(get(part).with(signedIn(neighbour))).andExpect(status().isNotFound());
        browser.perform(get(path() + "/board?from=" + town.giaLoc().value()).with(signedIn(neighbour)))
                .andExpect(status().isNotFound());
        post(part + "/acknowledgement", neighbour).andExpect(status().isNotFound());
        post(part + "/acknowledgement", auditor).andExpect(status().isConflict());
        assertThat(open(path() + "/board", officer).text()).contains("Các đơn vị trực thuộc UBND xã Gia Lộc");
    }

    @Test
    void goalsAreSplitCheckedAndSaved() throws Exception {
        launchToBoth();
        var measure = running.measures(campaign).stream()
                .filter(one -> one.name().contains("Thương mại"))
                .findFirst()
                .orElseThrow();
        var address = "/measures/" + measure.id().value() + "/allotment";
        var giaLoc = "goal." + town.giaLoc().value();
        var kienMinh = "goal." + town.kienMinh().value();

        var split = Jsoup.parse(post(address, cityOfficer, "then", "evenly")
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(split.select("input[name^=goal]").eachAttr("value")).containsExactly("741,589", "741,589");
        assertThat(split.text()).contains("Khớp với mục tiêu chung");
        assertThat(running.allotments(campaign)).isEmpty();

        var short1 = post(address, cityOfficer, "then", "check", giaLoc, "700", kienMinh, "700")
                .andReturn();
        assertThat(short1.getResponse().getContentAsString()).contains("Còn thiếu 83,178");
        var part = browser.perform(MockMvcRequestBuilders.post(address)
                        .param("then", "check")
                        .param(giaLoc, "800")
                        .param(kienMinh, "700")
                        .header("HX-Request", "true")
                        .with(csrf())
                        .with(signedIn(cityOfficer)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(part).contains("Vượt 16,822").doesNotContain("<html");

        post(address, cityOfficer, "then", "save", giaLoc, "741,589", kienMinh, "741,589")
                .andExpect(status().is3xxRedirection());
        assertThat(running.allotments(campaign)).hasSize(2);
        assertThat(open(path() + "/allotments", cityOfficer).text()).contains("1.483,178", "2/2");
        post(address, officer, "then", "save", "from", town.city().value().toString(), giaLoc, "1")
                .andExpect(status().isNotFound());
    }

    @Test
    void thePactIsWrittenOnceAndSignedByEachUnit() throws Exception {
        launchToBoth();
        take(town.giaLoc(), ParticipationStep.ACKNOWLEDGE, officer);
        var part = "/participations/" + part(town.giaLoc()).id().value();
        post(part + "/pact", officer).andExpect(status().isConflict());
        post(path() + "/pact", cityOfficer, "words", "Chúng tôi cùng giao ước").andExpect(status().is3xxRedirection());
        post(part + "/pact", Persons.chairOf(town.giaLoc())).andExpect(status().is3xxRedirection());

        assertThat(open(path() + "/pact", neighbour).text()).contains("Chúng tôi cùng giao ước", "1/2", "Vũ Đình Ẩn");
        post(path() + "/pact", cityOfficer, "words", "Chữ khác").andExpect(status().isConflict());
    }

    private String path() {
        return "/campaigns/" + campaign.value();
    }

    private ResultActions post(String address, Actor actor, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(address).with(csrf()).with(signedIn(actor));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return browser.perform(request);
    }

    private Document open(String address, Actor actor) throws Exception {
        return Jsoup.parse(browser.perform(get(address).with(signedIn(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
