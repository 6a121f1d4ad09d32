package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.headOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.eligibility.Subject;
import vn.thidua.shared.Actor;

/** The paper with the chair's hand and the stamp lies beside what the system wrote. */
class SignedCopyTests extends DecisionStory {

    private static final byte[] SCAN = "%PDF-1.7 Quyết định số 125, đã ký và đóng dấu".getBytes(StandardCharsets.UTF_8);

    @Test
    void theOfficerPutsTheScanThereAndWhoSeesTheDecisionReadsIt() {
        var id = signed(waits("GK", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa"));
        assertThat(open(path(id), officer).select("#ban-da-ky").text()).contains("Chưa có bản quét");
        assertThat(sent(id, "QĐ 125 đã ký.pdf", SCAN, officer)).hasRedirectedUrl(path(id));

        var page = open(path(id), chair);
        assertThat(page.select("#ban-da-ky").text()).contains("QĐ 125 đã ký.pdf", "1 KB", officer.name());
        assertThat(page.text()).contains("thêm bản đã ký của Quyết định số 125/QĐ-UBND: QĐ 125 đã ký.pdf");
        var file = page.select("#ban-da-ky a").attr("href");
        assertThat(file(file, chair)).isEqualTo(SCAN);
        assertThat(browser.get().uri(file).with(signedIn(officerOf(town.kienMinh()))))
                .hasStatus(404);
        assertThat(open(path(id), headOf(town.giaLoc())).select("#ban-da-ky form"))
                .isEmpty();
    }

    @Test
    void aWrongOneIsTakenAwayAndTheHistorySaysSo() {
        var id = signed(waits("GK", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa"));
        sent(id, "QĐ 124.pdf", SCAN, officer);
        var page = open(path(id), officer);
        var file = page.select("#ban-da-ky a").attr("href");
        var removal = page.select("#ban-da-ky form[action$=/removal]").attr("action");
        assertThat(post(removal, officer)).hasRedirectedUrl(path(id));
        assertThat(browser.get().uri(file).with(signedIn(officer))).hasStatus(404);
        assertThat(open(path(id), officer).text()).contains("bỏ bản đã ký của Quyết định số 125/QĐ-UBND: QĐ 124.pdf");
        var twice = post(removal, officer);
        assertThat(twice).hasStatus(422);
        assertThat(text(twice)).contains("Bản này không còn ở đây");
    }

    @Test
    void whatIsNoPageIsRefused() {
        var id = signed(waits("GK", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa"));
        assertThat(said(sent(id, "a.pdf", "<html>".getBytes(StandardCharsets.UTF_8), officer)))
                .contains("Tệp “a.pdf” không phải PDF hoặc ảnh");
        assertThat(said(sent(id, "to.pdf", Arrays.copyOf(SCAN, 20_000_001), officer)))
                .contains("Tệp “to.pdf” lớn hơn 20 MB");
        assertThat(said(sent(id, "", new byte[0], officer))).contains("Hãy chọn tệp bản đã ký");
        for (int copy = 0; copy < 5; copy++) {
            assertThat(sent(id, copy + ".pdf", SCAN, officer)).hasStatus(302);
        }
        assertThat(said(sent(id, "5.pdf", SCAN, officer))).contains("Đã có 5 bản, là nhiều nhất");
        assertThat(open(path(id), officer).select("#f-copy")).isEmpty();
    }

    @Test
    void onlyASignedDecisionHasOneAndOnlyTheOfficersOfItsUnitKeepIt() {
        var draft = drafted(officer, waits("GK", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa"));
        assertThat(open(path(draft), officer).select("#ban-da-ky")).isEmpty();
        assertThat(said(sent(draft, "a.pdf", SCAN, officer))).contains("Quyết định chưa ký");
        var id = signed(waits("GK", Subject.INDIVIDUAL, "Vũ Thị Ánh"));
        assertThat(sent(id, "a.pdf", SCAN, chair)).hasStatus(409);
        assertThat(sent(id, "a.pdf", SCAN, officerOf(town.kienMinh()))).hasStatus(404);
    }

    private MvcTestResult sent(DecisionId id, String name, byte[] bytes, Actor actor) {
        return browser.perform(MockMvcRequestBuilders.multipart(path(id) + "/signed-copies")
                .file(new MockMultipartFile("file", name, null, bytes))
                .with(signedIn(actor))
                .with(csrf()));
    }

    private static String said(MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        Document page = Jsoup.parse(text(answer));
        return page.select(".td-errors").text();
    }
}
