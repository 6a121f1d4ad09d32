package vn.thidua.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reading.web.Desk.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.shared.Actor;

/** Plans typed on old machines come through the upload form as well as any other. */
@ProgramTest
class OldEncodingsTests {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final String UNICODE = """
            ỦY BAN NHÂN DÂN XÃ GIA LỘC
            Số: %s/KH-UBND
            Gia Lộc, ngày 24 tháng 11 năm 2025
            KẾ HOẠCH
            Phát động đợt thi đua trồng cây năm 2025
            I. CHỈ TIÊU
            - Trồng mới trên 250 cây xanh;
            II. TỔ CHỨC THỰC HIỆN
            1. Phòng Kinh tế theo dõi, đôn đốc việc thực hiện.
            """;

    private static final String TCVN3 = """
            ñY BAN NH¢N D¢N X· GIA LéC
            Sè: %s/KH-UBND
            Gia Léc, ngµy 24 th¸ng 11 n¨m 2025
            KÕ HO¹CH
            Ph¸t ®éng ®ît thi ®ua trång c©y n¨m 2025
            I. CHØ TI£U
            - Trång míi trªn 250 c©y xanh;
            II. Tæ CHøC THùC HIÖN
            1. Phßng Kinh tÕ theo dâi, ®«n ®èc viÖc thùc hiÖn.
            """;

    private static final String VNI = """
            UÛY BAN NHAÂN DAÂN XAÕ GIA LOÄC
            Soá: %s/KH-UBND
            Gia Loäc, ngaøy 24 thaùng 11 naêm 2025
            KEÁ HOAÏCH
            Phaùt ñoäng ñôït thi ñua troàng caây naêm 2025
            I. CHÆ TIEÂU
            - Troàng môùi treân 250 caây xanh;
            II. TOÅ CHÖÙC THÖÏC HIEÄN
            1. Phoøng Kinh teá theo doõi, ñoân ñoác vieäc thöïc hieän.
            """;

    @Autowired
    Desk desk;

    @Test
    void tcvn3() {
        isReadAs("811", "tcvn3.txt", TCVN3.formatted("811").getBytes(WESTERN));
    }

    @Test
    void vni() {
        isReadAs("812", "vni.txt", VNI.formatted("812").getBytes(WESTERN));
    }

    @Test
    void utf16WithItsMark() {
        isReadAs("813", "utf16.txt", UNICODE.formatted("813").getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void utf16WithoutItsMark() {
        isReadAs("814", "utf16le.txt", UNICODE.formatted("814").getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void marksApartAndWindowsLineEnds() {
        var apart = Normalizer.normalize(UNICODE.formatted("815"), Normalizer.Form.NFD);
        isReadAs("815", "nfd.txt", apart.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private void isReadAs(String number, String name, byte[] bytes) {
        var draft = desk.read(officer(), name, bytes);
        assertThat(desk.state(draft)).isEqualTo("READ");

        var review = page(desk.get(officer(), "/drafts/" + draft));

        assertThat(review.select("#i-head-number input[name=number]").val()).isEqualTo(number);
        assertThat(Normalizer.normalize(review.select(".page").text(), Normalizer.Form.NFC))
                .contains("Phát động đợt thi đua trồng cây năm 2025", "Trồng mới trên 250 cây xanh");
        assertThat(review.select("details[id^=i-targets] input[name=value]").eachAttr("value"))
                .contains("250");
    }

    private Actor officer() {
        return Persons.officerOf(desk.town().giaLoc());
    }
}
