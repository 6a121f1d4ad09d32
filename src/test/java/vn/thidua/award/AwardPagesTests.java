package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;
import static vn.thidua.Persons.someoneOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.Statements;
import vn.thidua.shared.Actor;

/** The pages of the register, as those who look things up and those who keep it see them. */
class AwardPagesTests extends AwardStory {

    @Autowired
    MockMvcTester browser;

    private Holder hoa;
    private String path;

    @BeforeEach
    void aTeacherWithAwards() {
        hoa = of(person("Nguyễn Thị Hoa", "1985"));
        path = "/awards/holders/person/" + hoa.id();
        given(hoa, "Nguyễn Thị Hoa", "LDTT", 2023);
        given(hoa, "Nguyễn Thị Hoa", "CSTDCS", 2024);
    }

    @Test
    void awardsAreLookedUpWithoutDiacriticsByWordsAwardAndYear() {
        assertThat(page("/awards?q=nguyen%20hoa", officer).select("tbody tr")).hasSize(2);
        assertThat(page("/awards?q=124/qd", officer).select("tbody tr").text()).contains("Chiến sĩ thi đua cơ sở");
        assertThat(page("/awards?award=LDTT&year=2023", officer).select("tbody tr"))
                .hasSize(1);
        assertThat(page("/awards?award=LDTT&year=2024", officer).text()).contains("Không có khen thưởng nào khớp");
        assertThat(page("/awards?q=hoa", someoneOf(town.giaLoc())).select("tbody tr"))
                .hasSize(2);
        assertThat(page("/awards?q=hoa", officerOf(town.kienMinh())).select("tbody tr"))
                .isEmpty();
        assertThat(page("/awards?q=100%25", officer).select("tbody tr")).isEmpty();
    }

    @Test
    void aPersonWithoutAwardsIsFoundToo() {
        person("Trần Thị Mới", "1999");

        var found = page("/awards?q=tran%20moi", officer);

        assertThat(found.select(".td-found a").text()).isEqualTo("Trần Thị Mới");
        assertThat(found.select(".td-found small").text()).contains("sinh 1999");
        assertThat(page("/awards?q=tran%20moi", someoneOf(town.giaLoc())).text())
                .doesNotContain("1999");
        assertThat(page(found.select(".td-found a").attr("href"), officer).text())
                .contains("Chưa có khen thưởng nào");
    }

    @Test
    void theWorkbookHoldsWhatWasLookedUp() throws IOException {
        var answer = browser.get()
                .uri("/awards/export?award=CSTDCS")
                .with(signedIn(officer))
                .exchange();

        assertThat(answer).hasStatusOk();
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Nguyễn Thị Hoa");
            assertThat(rows.get(1).getCellText(3)).contains("Chiến sĩ thi đua cơ sở");
        }
    }

    @Test
    void aRevokedAwardIsShownWithTheDecisionThatTookIt() {
        var reference = given(hoa, "Nguyễn Thị Hoa", "GK", 2022);
        register.revoke(reference, "77/QĐ-UBND", TODAY, "Khai sai thành tích", officer);

        assertThat(page(path, officer).text())
                .contains("Đã bị hủy bỏ", "77/QĐ-UBND", "24/11/2025", "Khai sai thành tích");
    }

    @Test
    void aRatingIsRecordedOnceAndTakenBackButNeverGone() {
        post(path + "/facts/RATING", officer, "year=2024", "rating=EXCELLENT", "paper=9/QĐ-UBND");

        assertThat(page(path, officer).text()).contains("Năm 2024: hoàn thành xuất sắc nhiệm vụ", "9/QĐ-UBND");
        var again = post(path + "/facts/RATING", officer, "year=2024", "rating=GOOD", "paper=10/QĐ-UBND");
        assertThat(again).hasStatus(422);
        assertThat(Jsoup.parse(text(again)).select("#f-paper").attr("value")).isEqualTo("10/QĐ-UBND");

        var fact = page(path, officer).select("a[href^=/awards/facts/]").attr("href");
        assertThat(post(fact + "/withdrawal", officer, "why=")).hasStatus(422);
        assertThat(post(fact + "/withdrawal", officer, "why=Nhầm người")).hasStatus(302);
        assertThat(page(path, officer).select("del").text()).contains("Năm 2024");
        assertThat(page(fact, officer).text()).contains("Nhầm người", officer.name());
        assertThat(merits.grounds(hoa, 2025, TODAY).ratings()).isEmpty();
    }

    @Test
    void anInitiativeGetsANumberIsRecognisedAndUsedOnce() {
        post(
                path + "/facts/INITIATIVE",
                officer,
                "creation=INITIATIVE",
                "title=Dạy chữ cho người lớn tuổi",
                "scope=UNIT",
                "paper=2/TTr");
        var fact = page(path, officer).select("a[href^=/awards/facts/]").attr("href");
        assertThat(page(fact, officer).text()).contains("chưa được công nhận", "Chưa dùng cho khen thưởng nào");

        post(fact + "/recognition", officer, "day=19/05/2025", "scope=COMMUNE", "paper=31/QĐ-UBND");
        post(fact + "/uses", officer, "award=CSTDCS", "year=2024", "paper=124/QĐ-UBND");

        assertThat(page(fact, officer).text())
                .contains("công nhận ngày 19/05/2025", "Chiến sĩ thi đua cơ sở” năm 2024");
        assertThat(post(fact + "/uses", officer, "award=CSTDCS", "year=2024", "paper=124/QĐ-UBND"))
                .hasStatus(422);
    }

    @Test
    void disciplineIsSeenByTheirActOnlyAndEachLookIsWrittenDown() {
        post(path + "/facts/HOLD", officer, "cause=COMPLAINT", "since=01/11/2025", "paper=5/TB-UBND");

        assertThat(page(path, officer).text()).doesNotContain("khiếu nại");
        assertThat(page(path, someoneOf(town.giaLoc())).select("a[href$=/conduct]"))
                .isEmpty();
        assertThat(browser.get()
                        .uri(path + "/conduct")
                        .with(signedIn(someoneOf(town.giaLoc())))
                        .exchange())
                .hasStatus(409);
        var seen = page(path + "/conduct", officer);
        assertThat(seen.text()).contains("khiếu nại", "Đang áp dụng");
        assertThat(looks()).isEqualTo(1);

        var fact = seen.select("a[href^=/awards/facts/]").attr("href");
        assertThat(post(fact + "/end", officer, "day=20/11/2025", "reason=8/KL"))
                .hasStatus(422);
        assertThat(post(fact + "/end", officer, "day=20/11/2025", "outcome=CLEARED", "reason=8/KL"))
                .hasStatus(302);
        assertThat(merits.grounds(hoa, 2025, TODAY).holds().getFirst().openOn(TODAY))
                .isFalse();
        assertThat(looks()).isGreaterThan(1);
    }

    @Test
    void anOldAwardIsEnteredByHandMarkedAndTakenOut() {
        var entered = post(
                path + "/awards",
                officer,
                "name=Nguyễn Thị Hoa",
                "award=BK_TINH",
                "year=2019",
                "kind=MERIT",
                "decision=1234/QĐ-UBND",
                "day=02/09/2019",
                "office=PROVINCE_CHAIR",
                "issuer=Chủ tịch UBND tỉnh Hải Dương");
        assertThat(entered).hasStatus(302);
        var award = page(path, officer)
                .select("a[href^=/awards/]:contains(Bằng khen)")
                .attr("href");

        assertThat(page(award, officer).text()).contains("Sổ cũ", "Chủ tịch UBND tỉnh Hải Dương");
        assertThat(post(
                        award + "/standing",
                        officer,
                        "standing=REVOKED",
                        "decision=9/QĐ",
                        "day=01/01/2018",
                        "reason=x"))
                .hasStatus(422);
        post(award + "/standing", officer, "standing=REVOKED", "decision=9/QĐ", "day=01/01/2020", "reason=Sai");
        assertThat(page(award, officer).text()).contains("Đã bị hủy bỏ", "9/QĐ");
        assertThat(post(award + "/withdrawal", officer)).hasStatus(302);
        assertThat(page(path, officer).text()).doesNotContain("Bằng khen");
    }

    @Test
    void whatWasDecidedHereIsKeptByItsDecision() {
        var award =
                page(path, officer).select("a[href^=/awards/]:contains(cơ sở)").attr("href");

        assertThat(page(award, officer).select("form[action^=" + award + "]")).isEmpty();
        assertThat(post(award + "/withdrawal", officer)).hasStatus(409);
        assertThat(post(path.replace(hoa.id().toString(), UUID.randomUUID().toString()) + "/awards", officer))
                .hasStatus(404);
    }

    @Test
    void pagesAskNoMoreOfALongLife() {
        int list = asked("/awards?q=hoa");
        int life = asked(path);

        for (int year = 2000; year < 2020; year++) {
            given(hoa, "Nguyễn Thị Hoa", "LDTT", year);
            post(path + "/facts/RATING", officer, "year=" + year, "rating=GOOD", "paper=9/QĐ");
        }

        assertThat(asked("/awards?q=hoa")).isEqualTo(list);
        assertThat(asked(path)).isEqualTo(life);
    }

    private int asked(String uri) {
        page(uri, officer);
        return Statements.of(() -> page(uri, officer)).size();
    }

    private long looks() {
        return db.sql("select count(*) from audit.entry where about = :about and event = 'ConductSeen'")
                .param("about", hoa.id())
                .query(Long.class)
                .single();
    }

    private Document page(String uri, Actor actor) {
        var answer = browser.get()
                .uri(java.net.URI.create(uri))
                .with(signedIn(actor))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private MvcTestResult post(String uri, Actor actor, String... fields) {
        var request = browser.post().uri(uri).with(signedIn(actor)).with(csrf());
        Arrays.stream(fields)
                .forEach(field ->
                        request.param(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
