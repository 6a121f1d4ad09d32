package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import vn.thidua.Persons;
import vn.thidua.identity.Token;

/** An invited teacher writes by the link, from a phone and without an account; the head of the unit answers. */
class DossierLinkTests extends NominationStory {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

    @Autowired
    JdbcClient db;

    @Test
    void theInvitedWritesHandsInMendsAndIsEndorsed() throws Exception {
        var round = round("", true, 0);
        var link = invite(round, "Phạm Thị Hường");
        var code = person("Phạm Thị Hường");
        var page = visit(link, 200);
        assertThat(page.text())
                .contains("Phạm Văn Đồng", "mời Phạm Thị Hường lập hồ sơ", "Giấy khen", "30/11/2025", "Đang tự lập");
        assertThat(put(link, 422, null, "achievement", "", "handIn", "true").text())
                .contains("Hãy ghi thành tích");
        put(link, 302, new MockMultipartFile("file", "Sổ đầu bài.png", null, PNG), "achievement", "Dạy giỏi");
        page = visit(link, 200);
        assertThat(page.select("#f-achievement").val()).isEqualTo("Dạy giỏi");
        assertThat(page.select(".nm-papers").text()).contains("Sổ đầu bài.png");
        assertThat(page.select(".nm-papers a")).isEmpty();
        var dossier = "/own-dossiers/" + only("select id from nomination.own_dossier");
        assertThat(open(dossier, head, 200).text())
                .contains("Người được mời chưa nộp")
                .doesNotContain("Dạy giỏi");

        put(link, 302, null, "achievement", "Dạy giỏi cấp xã", "report", "Kèm 12 em", "handIn", "true");
        assertThat(visit(link, 200).text())
                .contains("Hồ sơ đã nộp, đang chờ đơn vị xem")
                .doesNotContain("Dạy giỏi cấp xã", "Sổ đầu bài");
        assertThat(put(link, 422, null, "achievement", "Sửa nữa").text()).contains("Không sửa được nữa");

        assertThat(send(dossier + "/steps", head, 422, "step", "GIVE_BACK").text())
                .contains("Hãy ghi lý do");
        send(dossier + "/steps", head, 302, "step", "GIVE_BACK", "reason", "Ghi rõ năm học");
        assertThat(visit(link, 200).text()).contains("Ghi rõ năm học", "Đơn vị trả lại");
        put(link, 302, null, "achievement", "Dạy giỏi năm học 2024-2025", "handIn", "true");

        var answer = open(dossier, head, 200);
        assertThat(answer.select("input[name=holder]").eachAttr("value")).containsExactly(code);
        assertThat(send(dossier + "/endorsement", head, 422, "award", "GK").text())
                .contains("Hãy chọn người hoặc tập thể");
        send(dossier + "/endorsement", head, 302, "holder", code, "award", "GK", "basis", "MOVEMENT");
        var nomination = open("/nominations/" + only("select id from nomination.nomination"), head, 200);
        assertThat(nomination.text())
                .contains("Dạy giỏi năm học 2024-2025", "Sổ đầu bài.png", "Đang soạn", "Phạm Thị Hường tự lập");
        assertThat(visit(link, 200).text()).contains("Đơn vị đã xác nhận");
        assertThat(send(dossier + "/endorsement", head, 409, "holder", code, "award", "GK")
                        .text())
                .contains("Đã xác nhận");
    }

    @Test
    void whatIsNoPaperIsRefusedAndTheWordsStay() throws Exception {
        var link = invite(round("", true, 0), "Phạm Thị Hường");
        var page =
                put(link, 422, new MockMultipartFile("file", "a.png", null, "<html>".getBytes()), "report", "Đã viết");
        assertThat(page.text()).contains("không phải PDF, Word, Excel hoặc ảnh");
        assertThat(page.select("#f-report").val()).isEqualTo("Đã viết");
        var large = Arrays.copyOf(PNG, 10_000_001);
        assertThat(put(link, 422, new MockMultipartFile("file", "to.png", null, large))
                        .text())
                .contains("lớn hơn 10 MB");
        for (int sent = 0; sent < 10; sent++) {
            put(link, 302, new MockMultipartFile("file", sent + ".png", null, PNG));
        }
        assertThat(put(link, 422, new MockMultipartFile("file", "10.png", null, PNG))
                        .text())
                .contains("nhiều nhất 10 giấy tờ");
        var first = visit(link, 200).select("button[name=removed]").first().val();
        put(link, 302, null, "removed", first);
        assertThat(visit(link, 200).select("button[name=removed]")).hasSize(9);
    }

    @Test
    void aWrongAnExpiredAndAWithdrawnLinkAreAlike() throws Exception {
        var round = round("", true, 0);
        var wrong = visit("/d/" + Token.fresh().text(), 404).text();
        var expired = invite(round, "Phạm Thị Hường");
        db.sql("update nomination.own_dossier set until = '2025-11-23'").update();
        var withdrawn = invite(round, "Bùi Thị Nga");
        var dossier = only("select id from nomination.own_dossier where name = 'Bùi Thị Nga'");
        send("/own-dossiers/" + dossier + "/steps", head, 302, "step", "CALL_OFF");

        assertThat(wrong).contains("Đường dẫn không mở được", "hỏi đơn vị đã mời");
        assertThat(visit(expired, 404).text()).isEqualTo(wrong);
        assertThat(visit(withdrawn, 404).text()).isEqualTo(wrong);
        assertThat(put(expired, 404, null, "achievement", "Dạy giỏi").text()).isEqualTo(wrong);
        assertThat(put(withdrawn, 404, null, "achievement", "Dạy giỏi").text()).isEqualTo(wrong);
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOld() throws Exception {
        var old = invite(round("", true, 0), "Phạm Thị Hường");
        put(old, 302, null, "achievement", "Dạy giỏi");
        var path = "/own-dossiers/" + only("select id from nomination.own_dossier") + "/link";
        assertThat(send(path, head, 422, "until", "24/11/2026").text()).contains("Hạn nộp phải từ 24/11/2025");
        var fresh = link(send(path, head, 200, "until", "01/12/2025"));

        visit(old, 404);
        assertThat(visit(fresh, 200).select("#f-achievement").val()).isEqualTo("Dạy giỏi");
    }

    @Test
    void theLinkIsToldToNobodyElse() throws Exception {
        var link = invite(round("", true, 0), "Phạm Thị Hường");
        put(link, 302, null, "achievement", "Dạy giỏi", "handIn", "true");
        var secret = link.substring("/d/".length());
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        for (var place : new String[] {link, "/d/khong-co"}) {
            var headers = visited(place);
            assertThat(headers.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(headers.getHeader("X-Robots-Tag")).contains("noindex");
            assertThat(headers.getHeader("Cache-Control")).contains("no-store");
        }
        for (var table : new String[] {"audit.entry", "nomination.own_dossier", "notification.message"}) {
            assertThat(only("select count(*) from " + table + " t where strpos(cast(t as text), '" + secret + "') > 0"))
                    .isEqualTo("0");
        }
        assertThat(only("select token_hash from nomination.own_dossier")).isEqualTo(new Token(secret).hash());
    }

    @Test
    void anotherUnitSeesNothingOfIt() throws Exception {
        var link = invite(round("", true, 0), "Phạm Thị Hường");
        put(link, 302, new MockMultipartFile("file", "a.png", null, PNG), "achievement", "Dạy giỏi", "handIn", "true");
        var dossier = "/own-dossiers/" + only("select id from nomination.own_dossier");
        var neighbour = Persons.officerOf(town.kienMinh());
        var paper = "/papers/" + only("select file from nomination.own_paper");
        open(dossier, neighbour, 404);
        open(paper, neighbour, 404);
        send(dossier + "/endorsement", neighbour, 404, "holder", "PERSON:x", "award", "GK");
        send(dossier + "/steps", neighbour, 404, "step", "REFUSE", "reason", "Không");
        send(dossier + "/link", neighbour, 404, "until", "01/12/2025");
        open(dossier, chair, 404);
        open(paper, head, 200);
    }

    private String invite(RoundId round, String name) throws Exception {
        return link(send(
                "/rounds/" + round.value() + "/invitations",
                head,
                200,
                "wanted",
                "GK.INDIVIDUAL",
                "name",
                name,
                "post",
                "Giáo viên",
                "until",
                "30/11/2025"));
    }

    private static String link(Document answer) {
        return answer.select("#link").val().replaceFirst("^https?://[^/]+", "");
    }

    private Document visit(String link, int status) throws Exception {
        var answer = visited(link);
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse visited(String link) throws Exception {
        return browser.perform(get(link)).andReturn().getResponse();
    }

    /** The form as it stands, with these fields instead; by turns name, value. */
    private Document put(String link, int status, MockMultipartFile file, String... fields) throws Exception {
        var request = multipart(link);
        if (file != null) {
            request.file(file);
        }
        var sent = request.with(csrf()).with(one -> {
            one.setRemoteAddr("198.51.100." + Math.floorMod(link.hashCode(), 250));
            return one;
        });
        sent.param("name", "Phạm Thị Hường");
        sent.param("version", only("select coalesce(max(version), 0) from nomination.own_dossier"));
        for (int at = 0; at < fields.length; at += 2) {
            sent.param(fields[at], fields[at + 1]);
        }
        var answer = browser.perform(sent).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    private String only(String sql) {
        return db.sql(sql).query(String.class).single();
    }
}
