package vn.thidua.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;
import static vn.thidua.certificate.domain.JudgingList.MOST_ROWS;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** Lists of recipients as people send them, and blanks as people measure them: what is wrong is said, nothing is half kept. */
class CertificateListTests extends CertificateStory {

    @Test
    void aWrongListComesBackWithItsFaultsAndNothingIsKept() {
        var batch = entered();
        assertThat(post(batch + "/list", officer, "list", LIST + "Cụ\tLê Văn Tám\nÔng\t\tThôn Đoài\nÔng\tCười 😀\n"))
                .hasStatus(422)
                .bodyText()
                .contains("Không hiểu danh xưng “Cụ”", "Thiếu tên.", "không có trong kiểu chữ in", "Đặng Hữu Nghĩa");
        assertThat(post(
                        batch + "/list",
                        officer,
                        "list",
                        LIST + LIST.lines().findFirst().orElseThrow()))
                .hasStatus(422)
                .bodyText()
                .contains("Trùng hoàn toàn với dòng 1");
        assertThat(post(batch + "/list", officer, "list", " \n "))
                .hasStatus(422)
                .bodyText()
                .contains("Danh sách trống");
        assertThat(post(batch + "/list", officer, "list", rows(20_000)))
                .hasStatus(422)
                .bodyText()
                .contains("Danh sách quá 10.000 dòng");
        assertThat(db.sql("select count(*) from certificate.certificate")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(post(batch + "/issue", officer)).hasStatus(409);
    }

    @Test
    void aListTooLongToBePastedIsToldTheWayOut() {
        var batch = entered();
        var list = "list="
                + URLEncoder.encode(
                        rows(MOST_ROWS)
                                .replace(
                                        "\n",
                                        "\tThôn Đoài\tĐã có thành tích xuất sắc trong phong trào thi đua, hiến đất mở đường\n"),
                        UTF_8);
        assertThat(list.length()).isGreaterThan(2 << 20);

        var pasted = browser.post()
                .uri(batch + "/list")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(list)
                .with(signedIn(officer))
                .with(csrf())
                .exchange();

        assertThat(pasted).hasStatus(413).bodyText().contains("dài quá 2 MB", "tệp Excel");
        var lines = rows(MOST_ROWS).lines().map(line -> List.of(line.split("\t")));
        assertThat(workbook(
                        batch,
                        "ds.xlsx",
                        sheet(Stream.concat(Stream.of(List.of("Danh xưng", "Họ tên")), lines)
                                .toList())))
                .hasRedirectedUrl(batch);
        assertThat(page(batch, officer)).contains("10.000 giấy khen");
    }

    @Test
    void aBlankIsMeasuredAndLookedAt() {
        var made = post("/blanks", officer, "name", "Phôi giấy khen 2025");
        assertThat(made).hasStatus(302);
        var blank = String.valueOf(made.getResponse().getRedirectedUrl());
        assertThat(post(blank, officer, place("24", "100"))).hasRedirectedUrl(blank);
        assertThat(page(blank, officer)).contains("name=\"RECIPIENT.y\" value=\"100\"");
        assertThat(post(blank, officer, place("290", "100")))
                .hasStatus(422)
                .bodyText()
                .contains("nằm trọn");
        assertThat(post(blank, officer, place("x", "100"))).hasStatus(422);
        assertThat(browser.get().uri(blank + "/test-sheet").with(signedIn(officer)))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(browser.get().uri(blank + "/preview").with(signedIn(officer)))
                .hasStatusOk()
                .hasContentType("image/png");
        assertThat(browser.get().uri(blank).with(signedIn(officerOf(town.kienMinh()))))
                .hasStatus(404);
        assertThat(post("/blanks", officer, "name", "Phôi giấy khen 2025")).hasStatus(422);
        assertThat(post("/blanks/printers", officer, "name", "Máy in phòng VH-XH", "dx", "1,5", "dy", "-2"))
                .hasStatus(302);
        assertThat(post("/blanks/printers", officer, "name", "Máy khác", "dx", "31"))
                .hasStatus(422);
    }

    private static String[] place(String x, String y) {
        return new String[] {
            "RECIPIENT.x",
            x,
            "RECIPIENT.y",
            y,
            "RECIPIENT.width",
            "249",
            "RECIPIENT.height",
            "15",
            "RECIPIENT.size",
            "20",
            "RECIPIENT.align",
            "CENTRE",
            "RECIPIENT.shown",
            "true"
        };
    }
}
