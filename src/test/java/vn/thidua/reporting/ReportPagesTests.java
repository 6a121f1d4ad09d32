package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.Persons;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.shared.Actor;

/** The pages of reports as village, commune and city see them. */
class ReportPagesTests extends ReportStory {

    ReportId report;
    String path;

    @BeforeEach
    void giaKhanhHasItsReport() {
        report = reportOf(october, campaign.giaKhanh());
        path = "/reports/" + report.value();
    }

    @Test
    void theVillageWritesSendsIsReturnedSendsAgainAndIsAccepted() {
        var form = page(path, village);
        assertThat(form.select("input[name=f-1], input[name=a-5], select[name=f-6]"))
                .hasSize(3);
        assertThat(form.text())
                .contains("Hạn gửi 03/11/2025", "Quá hạn 21 ngày", "Số hộ")
                .doesNotContain("Chấp nhận");

        var sent = send(
                form,
                village,
                "f-1",
                "2",
                "f-2",
                "12,5",
                "f-3",
                "40",
                "f-4",
                "1",
                "f-5",
                "300",
                "a-5",
                "418",
                "f-6",
                "1",
                "results",
                "Ra quân dọn vệ sinh");
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(page(path, village).text())
                .contains("Gửi muộn 21 ngày", "71,77%", "300 / 418", "Ra quân dọn vệ sinh");

        var list = page("/periods/" + october.value(), commune);
        assertThat(list.select("tbody tr").first().text()).contains("Thôn Lãng Xuyên", "Quá hạn 21 ngày");
        assertThat(list.select("input[name=chosen]")).hasSize(1);

        assertThat(step(commune, "RETURN", 1, "reason", "")).hasStatus(409);
        assertThat(step(
                        commune,
                        "RETURN",
                        1,
                        "reason",
                        "FIGURE_WRONG",
                        "note",
                        "Số buổi chưa khớp",
                        "remark-1",
                        "Biên bản ghi 3 buổi"))
                .hasStatus3xxRedirection();
        assertThat(page(path, village).text())
                .contains("trả lại lúc", "Số liệu chưa đúng", "Số buổi chưa khớp", "Biên bản ghi 3 buổi");

        assertThat(send(page(path, village), village, "f-1", "3")).hasStatus3xxRedirection();
        assertThat(step(commune, "ACCEPT", 3)).hasStatus3xxRedirection();
        assertThat(state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(reports.get(report).sending().daysLate()).isEqualTo(21);
    }

    @Test
    void whatIsNotAFigureIsToldUnderItsFieldAndNothingTypedIsLost() {
        var answer = send(
                page(path, village), village, "f-1", "khoảng 20", "f-2", "1.5", "f-5", "300", "note-1", "Chờ rà soát");

        assertThat(answer).hasStatus(422);
        var form = parsed(answer);
        assertThat(form.select("#w-1").text()).contains("“khoảng 20” không phải là số");
        assertThat(form.select("#w-2 button").eachText()).containsExactly("1,5", "15");
        assertThat(form.select("#w-5").text()).contains("Hãy nhập đủ hai số");
        assertThat(form.select("#f-1").val()).isEqualTo("khoảng 20");
        assertThat(form.select("#note-1").text()).isEqualTo("Chờ rà soát");
        assertThat(form.select("#can-xem a")).hasSize(6);
        assertThat(page(path, village).select("#f-1").val()).isEqualTo("khoảng 20");

        assertThat(post(path, village, "version", version(), "f-2", "1.5", "answer", "f-2:=1.5"))
                .hasStatus3xxRedirection();
        assertThat(page(path, village).select("#f-2").val()).isEqualTo("1,5");
    }

    @Test
    void whoSavesAfterAnotherIsToldWhoAndKeepsWhatWasTyped() {
        var old = version();
        fill(report, Persons.officerOf(campaign.giaKhanh()));

        var late = post(path, village, "version", old, "f-1", "7");

        assertThat(late).hasStatus(409);
        assertThat(parsed(late).text()).contains("Nguyễn Thị Lụa đã lưu báo cáo này lúc");
        assertThat(parsed(late).select("#f-1").val()).isEqualTo("7");
        assertThat(post(path, village, "version", "-1", "overwrite", "yes", "f-1", "7"))
                .hasStatus3xxRedirection();
        assertThat(page(path, village).select("#f-1").val()).isEqualTo("7");
    }

    @Test
    void theSameFormTwiceDoesItsWorkOnce() {
        fill(report, village);
        var key = page(path, village).select("input[name=key]").val();

        assertThat(post(path + "/submission", village, "seen", "0", "key", key, "version", version()))
                .hasStatus3xxRedirection();
        assertThat(post(path + "/submission", village, "seen", "0", "key", key, "version", "0"))
                .hasStatus3xxRedirection();
        assertThat(queries.head(report).orElseThrow().steps()).isEqualTo(1);

        assertThat(step(commune, "ACCEPT", 1)).hasStatus3xxRedirection();
        var second = step(commune, "RETURN", 1, "reason", "OTHER", "note", "x");
        assertThat(second).hasStatus(409);
        assertThat(parsed(second).text()).contains("Nguyễn Thị Lụa đã làm bước “Chấp nhận” lúc", "“Đã chấp nhận”");
    }

    @Test
    void severalAreAcceptedAtOnceAndWhichCouldNotBeIsTold() {
        var other = reportOf(october, campaign.langXuyen());
        fill(report, village);
        fill(other, Persons.headOf(campaign.langXuyen()));
        take(report, ReportStep.SUBMIT, village);
        take(other, ReportStep.SUBMIT, Persons.headOf(campaign.langXuyen()));
        take(other, ReportStep.WITHDRAW, Persons.headOf(campaign.langXuyen()));

        var answer = post(
                "/periods/" + october.value() + "/acceptance",
                commune,
                "key",
                "a",
                "chosen",
                report.value() + ":1",
                "chosen",
                other.value() + ":1",
                "chosen",
                "drop table");

        assertThat(answer.getMvcResult().getFlashMap().get("notice").toString())
                .contains("reporting.accepted-some", "Thôn Lãng Xuyên");
        assertThat(state()).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void othersDoNotEvenSeeItAndLinesNobodyAskedForAreNotThere() {
        assertThat(get(path, neighbour)).hasStatus(404);
        assertThat(get(path, Persons.headOf(campaign.langXuyen()))).hasStatus(404);
        assertThat(get(path, city)).hasStatus(200);
        assertThat(page(path, city).select("form[action$=steps], input[name=f-1]"))
                .isEmpty();
        assertThat(step(city, "ACCEPT", 0)).hasStatus(409);
        assertThat(post(path, commune, "version", version(), "f-1", "3")).hasStatus(409);
        assertThat(post(path, village, "version", version(), "f-99", "3")).hasStatus(404);
        assertThat(post(path, village, "version", "x", "f-1", "9".repeat(100_000)))
                .hasStatus(409);
        assertThat(step(village, "SUBMIT", 0)).hasStatus(404);
        assertThat(get("/periods/" + october.value(), Persons.officerOf(new UnitId(UUID.randomUUID()))))
                .hasStatus(404);
    }

    @Test
    void aLockedPeriodTakesNothingAndIsUnlockedWithAReason() {
        fill(report, village);
        var period = "/periods/" + october.value();
        assertThat(post(period + "/lock", city, "word", "khoa")).hasStatus(409);
        assertThat(post(period + "/lock", commune, "word", "khóa kỳ")).hasStatus(409);
        assertThat(post(period + "/lock", city, "word", "Khóa kỳ")).hasStatus3xxRedirection();

        assertThat(post(path + "/submission", village, "seen", "0", "version", version()))
                .hasStatus(409);
        assertThat(page(path, village).text()).contains("Kỳ báo cáo tháng 10/2025 đã khóa");
        assertThat(page(period, city).text()).contains("Nguyễn Thị Lụa khóa");

        assertThat(post(period + "/unlocking", city, "reason", " ")).hasStatus(409);
        assertThat(post(period + "/unlocking", city, "reason", "Bổ sung số liệu xã Kiến Minh"))
                .hasStatus3xxRedirection();
        assertThat(post(path + "/submission", village, "seen", "0", "version", version()))
                .hasStatus3xxRedirection();
    }

    private ReportState state() {
        return reports.get(report).state();
    }

    private String version() {
        return String.valueOf(reports.get(report).edition());
    }

    private MvcTestResult step(Actor by, String step, int seen, String... more) {
        var fields = new ArrayList<>(List.of(
                "step",
                step,
                "seen",
                String.valueOf(seen),
                "key",
                UUID.randomUUID().toString()));
        fields.addAll(List.of(more));
        return post(path + "/steps", by, fields.toArray(String[]::new));
    }

    private MvcTestResult send(Document form, Actor by, String... typed) {
        var fields = new ArrayList<>(List.of(typed));
        for (var name : new String[] {"seen", "key", "version"}) {
            fields.addAll(List.of(
                    name, form.select("#bao-cao input[name=" + name + "]").val()));
        }
        return post(path + "/submission", by, fields.toArray(String[]::new));
    }
}
