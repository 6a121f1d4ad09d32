package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyTests {

    private static final String HEAD = "ỦY BAN NHÂN DÂN\nXÃ GIA LỘC\nSố: 54/KH-UBND\n%s\nKẾ HOẠCH\nPhát động thi đua\n";

    @ParameterizedTest
    @CsvSource({
        "MẬT,MẬT",
        "[MẬT],MẬT",
        "TỐI MẬT,TỐI MẬT",
        "TUYỆT MẬT,TUYỆT MẬT",
        "MAT,MẬT",
        "TOI MAT,TỐI MẬT",
        "Độ mật: Mật,MẬT"
    })
    void a_stamp_alone_on_a_line_near_the_head_is_seen(String line, String stamp) {
        assertThat(Secrecy.stamp(SourceText.plain(HEAD.formatted(line)))).isEqualTo(stamp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Bảo mật",
                "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Mặt trận Tổ quốc",
                "MẶT",
                "mật",
                "Mật độ dân số tăng",
                "MẬT ONG HOA NHÃN"
            })
    void the_word_in_a_sentence_is_no_stamp(String line) {
        assertThat(Secrecy.stamp(SourceText.plain(HEAD.formatted(line)))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TỐI MẬT"})
    void far_from_the_head_it_is_no_stamp(String line) {
        assertThat(Secrecy.stamp(SourceText.plain("Một dòng của kế hoạch.\n".repeat(40) + line)))
                .isNull();
    }
}
