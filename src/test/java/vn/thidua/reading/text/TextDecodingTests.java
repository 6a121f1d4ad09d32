package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTests {

    private static final String PLAN = """
        ỦY BAN NHÂN DÂN XÃ GIA LỘC
        KẾ HOẠCH
        Phát động đợt thi đua “Đẩy mạnh sản xuất vụ đông” năm 2025, lập thành tích chào mừng đại hội.
        """;

    @Test
    void utf8_is_read_as_it_stands() {
        assertThat(TextDecoding.decode(PLAN.getBytes(StandardCharsets.UTF_8))).isEqualTo(PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_names_the_encoding_and_is_no_text(String charset) throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write("\ufeff".getBytes(charset));
        bytes.write(PLAN.getBytes(charset));
        assertThat(TextDecoding.decode(bytes.toByteArray())).isEqualTo(PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16_is_known_without_its_mark(String charset) throws Exception {
        assertThat(TextDecoding.decode(PLAN.getBytes(charset))).isEqualTo(PLAN);
    }

    @Test
    void letters_with_separate_marks_and_windows_line_ends_stay_untouched() {
        var apart = Normalizer.normalize(PLAN, Normalizer.Form.NFD).replace("\n", "\r\n");
        assertThat(TextDecoding.decode(apart.getBytes(StandardCharsets.UTF_8))).isEqualTo(apart);
    }

    @Test
    void tcvn3_becomes_unicode() {
        assertThat(TextDecoding.restored("KÕ ho¹ch ph¸t ®éng ®ît thi ®ua cña x· Gia Léc, ngµy 23 th¸ng 9 n¨m 2025"))
                .isEqualTo("Kế hoạch phát động đợt thi đua của xã Gia Lộc, ngày 23 tháng 9 năm 2025");
    }

    @Test
    void small_letters_of_a_capital_font_become_capitals() {
        assertThat(TextDecoding.restored("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM\n§éc lËp - Tù do - H¹nh phóc\n"))
                .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n");
    }

    @Test
    void vni_becomes_unicode() {
        assertThat(TextDecoding.restored("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM\nÑoäc laäp - Töï do - Haïnh phuùc"))
                .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
    }

    @Test
    void bytes_of_the_old_fonts_are_read_whatever_their_codes() {
        var bytes = "§éc lËp - Tù do - H¹nh phóc, ph¸t ®éng thi ®ua".getBytes(Charset.forName("windows-1252"));
        assertThat(TextDecoding.decode(bytes)).isEqualTo("Độc lập - Tự do - Hạnh phúc, phát động thi đua");
    }

    @Test
    void a_text_encoded_twice_is_put_right() {
        var twice = new String(PLAN.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(TextDecoding.restored(twice)).isEqualTo(PLAN);
    }

    @Test
    void badly_recognised_and_foreign_texts_stay_as_they_are() {
        var recognised = "Phat déng dot thi dua thue hién thing loi nhiém vu phat trién kinh té - xa hdi nam 2025";
        var french = "Le comité a été créé à Genève; les élèves préfèrent la forêt, où l'été est très agréable.";
        assertThat(TextDecoding.restored(recognised)).isEqualTo(recognised);
        assertThat(TextDecoding.restored(french)).isEqualTo(french);
    }
}
