package vn.thidua.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.Persons.chairOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A decision signed on paper becomes certificates: entered, listed, numbered, printed, asked for, corrected, revoked. */
class CertificatePagesTests extends CertificateStory {

    @Test
    void aDecisionOnPaperBecomesCertificatesThatCanBeAskedFor() {
        var batch = entered();
        assertThat(post(batch + "/list", officer, "list", LIST)).hasRedirectedUrl(batch);
        assertThat(page(batch, officer)).contains("3 giấy khen", "Đặng Hữu Nghĩa", "Cấp số");
        assertThat(browser.get().uri("/c/" + code("Đặng Hữu Nghĩa"))).hasStatus(404);

        post(batch + "/issue", officer);
        assertThat(numbers()).containsExactly(1, 2, 3);
        assertThat(post(batch + "/list", officer, "list", LIST)).hasStatus(422);

        var code = code("Nguyễn Thị Lụa");
        assertThat(browser.get().uri("/c/" + code.toLowerCase()))
                .hasStatusOk()
                .bodyText()
                .contains("Giấy khen có hiệu lực", "Nguyễn Thị Lụa", "125/QĐ-UBND", "20/11/2025", "xã Gia Lộc")
                .doesNotContain("Giáo viên", "Sáng kiến");
        assertThat(browser.get().uri("/c?code=" + code)).hasRedirectedUrl("/c/" + code);
        assertThat(browser.get().uri("/c/keys")).hasStatusOk().bodyText().startsWith("thidua-certificate-key ");
    }

    @Test
    void aCorrectedAndARevokedCertificateSaySo() {
        issued();
        var lua = one("Nguyễn Thị Lụa");
        assertThat(post(lua + "/correction", officer, "honorific", "MS", "name", "Nguyễn Thị Lụa", "reason", "x"))
                .hasRedirectedUrl(lua);
        assertThat(post(lua + "/correction", officer, "honorific", "MS", "name", "Nguyễn Thị Lụa", "reason", "x"))
                .hasStatus(422);
        post(lua + "/correction", officer, "honorific", "MS", "name", "Nguyễn Thị Lụa Hồng", "reason", "Sai tên đệm");
        assertThat(browser.get().uri("/c/" + code("Nguyễn Thị Lụa Hồng")))
                .bodyText()
                .contains("đã được đính chính", "Nguyễn Thị Lụa Hồng", "Có sửa tên")
                .doesNotContain("Nguyễn Thị Lụa<", "Sai tên đệm");

        var nghia = one("Đặng Hữu Nghĩa");
        assertThat(post(nghia + "/revocation", officer, "reason", " ")).hasStatus(409);
        post(nghia + "/revocation", chairOf(town.giaLoc()), "reason", "Hủy quyết định");
        assertThat(browser.get().uri("/c/" + code("Đặng Hữu Nghĩa")))
                .hasStatusOk()
                .bodyText()
                .contains("đã bị thu hồi")
                .doesNotContain("Hủy quyết định");
        assertThat(page(nghia, officer)).contains("Hủy quyết định");
        assertThat(post(nghia + "/prints", officer, "reason", "Mất")).hasStatus(409);
        assertThat(post(nghia + "/revocation", officer, "reason", "Lần nữa")).hasStatus(409);
        assertThat(numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void printingIsLoggedAndPrintingAgainNeedsAReason() {
        var batch = issued();
        assertThat(post(batch + "/prints", officer)).hasStatus(302);
        var print = new CertificatePrintId(db.sql("select id from certificate.print where state = 'QUEUED'")
                .query(UUID.class)
                .single());
        assertThat(post(batch + "/prints", officer, "reason", "Nữa")).hasStatus(409);
        assertThat(printing.next(print, officer)).isFalse();
        assertThat(page(batch, officer)).contains("Đã in", "Tệp 1–3");
        var paper = db.sql("select paper from certificate.print_part where print = :print")
                .param("print", print.value())
                .query(UUID.class)
                .single();
        assertThat(browser.get().uri("/papers/" + paper).with(signedIn(officer)))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(browser.get().uri("/papers/" + paper).with(signedIn(officerOf(town.kienMinh()))))
                .hasStatus(404);
        assertThat(post(batch + "/prints", officer)).hasStatus(409);
        assertThat(post(batch + "/prints", officer, "reason", "Kẹt giấy")).hasStatus(302);
    }

    @Test
    void anOrderGoesOnWithTheFirstFileThatIsMissing() {
        var batch = entered();
        post(batch + "/list", officer, "list", rows(501));
        post(batch + "/issue", officer);
        post(batch + "/prints", officer);
        var print = new CertificatePrintId(
                db.sql("select id from certificate.print").query(UUID.class).single());
        assertThat(printing.next(print, officer)).isTrue();
        assertThat(page(batch, officer)).contains("Đã in 500 trong 501");
        goneInTheMiddle(() -> assertThat(printing.next(print, officer)).isFalse());
        assertThat(page(batch, officer)).contains("Đã in 500 trong 501").doesNotContain("Tệp 501–501");
        assertThat(printing.next(print, officer)).isFalse();
        assertThat(printing.next(print, officer)).isFalse();
        assertThat(db.sql("select first || '-' || last from certificate.print_part order by number")
                        .query(String.class)
                        .list())
                .containsExactly("1-500", "501-501");
        assertThat(page(batch, officer)).contains("Tệp 501–501");
    }

    /** The program is killed before what it did is kept. */
    private void goneInTheMiddle(Runnable work) {
        db.sql("savepoint before_it").update();
        work.run();
        db.sql("rollback to savepoint before_it").update();
    }

    @Test
    void theListComesFromExcelToo() {
        var batch = entered();
        assertThat(workbook(
                        batch,
                        "ds.xlsx",
                        sheet(List.of(
                                List.of("Danh xưng", "Họ tên", "Chức vụ", "Thành tích"),
                                List.of("Ông", "Đặng Hữu Nghĩa", "Trưởng thôn", "Hiến đất"),
                                List.of("Hộ", "Gia đình bà Hoàng Thị Ổn", "Thôn Đoài", "Hiến đất")))))
                .hasRedirectedUrl(batch);
        assertThat(page(batch, officer)).contains("2 giấy khen", "Gia đình bà Hoàng Thị Ổn");
        assertThat(workbook(batch, "ds.xlsx", "không phải Excel".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        var broken = sheet(List.of(List.of("a"), List.of("Ông", "b")));
        assertThat(workbook(batch, "ds.xlsx", Arrays.copyOf(broken, broken.length / 2)))
                .hasStatus(422);
        assertThat(browser.get().uri("/certificate-batches/template").with(signedIn(officer)))
                .hasStatusOk();
    }

    @Test
    void otherUnitsSeeNothingAndThoseAboveOnlyLook() {
        var batch = issued();
        var one = one("Đặng Hữu Nghĩa");
        var neighbour = officerOf(town.kienMinh());
        for (var path : List.of(batch, one)) {
            assertThat(browser.get().uri(path).with(signedIn(neighbour))).hasStatus(404);
        }
        assertThat(post(one + "/revocation", neighbour, "reason", "x")).hasStatus(404);
        assertThat(post(batch + "/prints", neighbour)).hasStatus(404);
        var city = officerOf(town.city());
        assertThat(page(batch, city)).contains("Đặng Hữu Nghĩa").doesNotContain("/prints");
        assertThat(post(one + "/revocation", city, "reason", "x")).hasStatus(409);
        assertThat(browser.get().uri("/certificates?q=dang huu").with(signedIn(officer)))
                .bodyText()
                .contains("Đặng Hữu Nghĩa");
        assertThat(browser.get().uri("/certificates?q=dang huu").with(signedIn(neighbour)))
                .bodyText()
                .doesNotContain("Đặng Hữu Nghĩa");
    }
}
