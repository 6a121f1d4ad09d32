package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import vn.thidua.Persons;
import vn.thidua.shared.Actor;
import vn.thidua.task.domain.TaskState;

/** A task on its way from the commune to its office and back, through the pages. */
class TaskWayTests extends TaskStory {

    @Test
    void taskIsGivenAcceptedReportedAndConfirmed() throws Exception {
        send(
                "/tasks",
                officer,
                302,
                "title",
                "Tổng hợp báo cáo thi đua",
                "product",
                "Báo cáo",
                "lead",
                office.value().toString(),
                "cooperating",
                police.value().toString(),
                "dueOn",
                "5/12/2025",
                "then",
                "assign");
        var id = new TaskId(UUID.fromString(
                open("/tasks", head).select("td a.td-strong").attr("href").substring("/tasks/".length())));

        assertThat(open(path(id), head).select(".td-actions button").eachText())
                .containsExactly("Tiếp nhận", "Báo hoàn thành");
        send(path(id) + "/steps", head, 302, "step", "ACCEPT");
        send(path(id) + "/steps", head, 302, "step", "REPORT_DONE");
        assertThat(open(path(id), officer).select(".td-actions button").eachText())
                .containsExactly("Xác nhận hoàn thành");
        send(path(id) + "/steps", officer, 302, "step", "CONFIRM");

        assertThat(task(id).state()).isEqualTo(TaskState.DONE);
        assertThat(open(path(id), policeHead).text())
                .contains(
                        "Hoàn thành", "Sớm 11 ngày", "100%", "Công an xã", "UBND xã Gia Lộc giao, Phòng VH-XH chủ trì");
    }

    @Test
    void secondToAcceptIsToldWhoWasFirst() throws Exception {
        var id = given("Tổng hợp báo cáo", TODAY);
        send(path(id) + "/steps", head, 302, "step", "ACCEPT");

        assertThat(send(path(id) + "/steps", Persons.officerOf(office), 409, "step", "ACCEPT")
                        .text())
                .contains("Đang thực hiện", "Phạm Văn Đồng chuyển lúc");
    }

    @Test
    void wordsChangedMeanwhileAreKeptOnTheForm() throws Exception {
        var id = given("Tổng hợp báo cáo", TODAY);
        var lead = office.value().toString();
        send(path(id) + "/edit", officer, 302, "title", "Báo cáo quý IV", "lead", lead, "edition", "1");

        var page = send(path(id) + "/edit", chair, 422, "title", "Báo cáo năm", "lead", lead, "edition", "1");

        assertThat(page.text()).contains("Nguyễn Thị Lụa đã sửa nội dung này lúc");
        assertThat(page.select("#f-title").text()).isEqualTo("Báo cáo năm");
        assertThat(task(id).charge().title()).isEqualTo("Báo cáo quý IV");
    }

    @Test
    void whoHasNothingToDoWithATaskDoesNotFindIt() throws Exception {
        var id = given("Tổng hợp báo cáo", TODAY, police);

        answer(path(id), neighbour, 404);
        send(path(id) + "/steps", neighbour, 404, "step", "ACCEPT");
        answer(path(id), Persons.officerOf(town.city()), 200);
        answer(path(id), policeHead, 200);
        send(path(id) + "/steps", policeHead, 409, "step", "ACCEPT");
    }

    @Test
    void draftIsSeenByTheUnitThatWritesItOnly() throws Exception {
        send(
                "/tasks",
                officer,
                302,
                "title",
                "Dự kiến giao",
                "lead",
                office.value().toString(),
                "then",
                "draft");

        assertThat(open("/tasks", officer).text()).contains("Dự kiến giao");
        assertThat(open("/tasks", head).text()).doesNotContain("Dự kiến giao");
    }

    @ParameterizedTest
    @CsvSource({"'', 24/11/2025, Hãy ghi tên việc", "Báo cáo, 31/02/2026, Không hiểu", "Báo cáo, mai, Không hiểu"})
    void whatIsTypedWrongIsToldAndKept(String title, String day, String told) throws Exception {
        var page = send(
                "/tasks",
                officer,
                422,
                "title",
                title,
                "dueOn",
                day,
                "lead",
                office.value().toString(),
                "then",
                "assign");

        assertThat(page.select(".td-errors").text()).contains(told);
        assertThat(page.select("#f-dueOn").val()).isEqualTo(day);
        assertThat(page.select("#f-lead option[selected]").text()).isEqualTo("Phòng VH-XH");
    }

    @Test
    void aNeighbourCannotBeMadeToLead() throws Exception {
        var page = send(
                "/tasks",
                officer,
                422,
                "title",
                "Việc của xã bạn",
                "lead",
                town.kienMinh().value().toString());

        assertThat(page.select(".td-errors").text()).contains("UBND xã Kiến Minh không thuộc đơn vị giao việc");
    }

    @Test
    void newLeadAcceptsAndTheFormerOneStillSees() throws Exception {
        var id = given("Giữ gìn trật tự", TODAY);

        send(path(id) + "/lead", officer, 302, "lead", police.value().toString(), "reason", "Đúng lĩnh vực");
        send(path(id) + "/steps", policeHead, 302, "step", "ACCEPT");

        assertThat(open(path(id), head).text()).contains("Lý do: Đúng lĩnh vực", "từ Phòng VH-XH sang Công an xã");
        assertThat(open(path(id), head).select(".td-actions button")).isEmpty();
    }

    @Test
    void progressIsWrittenWithItsPapersOnce() throws Exception {
        var id = given("Tổng hợp báo cáo", TODAY.plusDays(3));
        var entry = UUID.randomUUID().toString();
        var scan = new MockMultipartFile("files", "biên bản.pdf", "application/x", "%PDF-1.7 scan".getBytes());

        report(id, entry, scan, 302);
        report(id, entry, scan, 302);

        var page = open(path(id), officer);
        assertThat(page.select("#tien-do .task-entry")).hasSize(1);
        assertThat(page.select("#tien-do").text()).contains("60%", "Đã tổng hợp 8/12 thôn", "biên bản.pdf");
        var paper = page.select("a.task-paper").attr("href");
        assertThat(answer(paper, officer, 200).getContentAsString()).isEqualTo("%PDF-1.7 scan");
        answer(paper, neighbour, 404);
    }

    @Test
    void aProgramIsNotTakenAsEvidenceAndNothingIsWritten() throws Exception {
        var id = given("Tổng hợp báo cáo", TODAY.plusDays(3));
        var program = new MockMultipartFile(
                "files", "bao-cao.pdf", "application/pdf", "MZ\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1));

        report(id, UUID.randomUUID().toString(), program, 409);

        assertThat(open(path(id), officer).select("#tien-do .task-entry")).isEmpty();
        assertThat(task(id).progress()).isZero();
    }

    @Test
    void lateWorkAsksForAnExplanation() throws Exception {
        var id = given("Nộp hồ sơ khen thưởng", TODAY.minusDays(2));
        var unit = office.value().toString();

        assertThat(open(path(id), head).select("#f-explanation")).isNotEmpty();
        entry(id, head, 409, unit, "words", "Đang làm");
        entry(id, head, 302, unit, "words", "Đang làm", "explanation", "Chờ biên bản họp thôn");

        assertThat(open(path(id), officer).text()).contains("chậm 2 ngày khi ghi", "Chờ biên bản họp thôn");
    }

    @Test
    void helpersSayWhatTheyDidButNotHowFarTheTaskIs() throws Exception {
        var id = given("Tổng hợp báo cáo", TODAY.plusDays(3), police);
        var unit = police.value().toString();

        assertThat(open(path(id), policeHead).select("#f-percent")).isEmpty();
        entry(id, policeHead, 409, unit, "words", "Gửi số liệu", "percent", "80");
        entry(id, policeHead, 302, unit, "words", "Gửi số liệu tháng 11");
        assertThat(open(path(id), officer).text()).contains("Gửi số liệu tháng 11");
    }

    private void entry(TaskId id, Actor by, int status, String unit, String... more) throws Exception {
        var fields = Stream.concat(Stream.of("entry", UUID.randomUUID().toString(), "unit", unit), Stream.of(more));
        send(path(id) + "/entries", by, status, fields.toArray(String[]::new));
    }

    private void report(TaskId id, String entry, MockMultipartFile file, int status) throws Exception {
        browser.perform(multipart(path(id) + "/entries")
                        .file(file)
                        .param("entry", entry)
                        .param("unit", office.value().toString())
                        .param("words", "Đã tổng hợp 8/12 thôn")
                        .param("percent", "60 %")
                        .with(signedIn(head))
                        .with(csrf()))
                .andExpect(status().is(status));
    }
}
