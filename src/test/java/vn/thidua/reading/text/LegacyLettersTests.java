package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegacyLettersTests {

    private static final String SMALL = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ";
    private static final String CAPITAL = "ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬĐÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ";

    static Stream<String> letters() {
        return (SMALL + CAPITAL).chars().mapToObj(letter -> String.valueOf((char) letter));
    }

    /** The letters of VNI as its own manual writes them, in the order of {@link #SMALL}. */
    private static final String VNI =
            "aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä ñ eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû"
                    + " oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î";

    @ParameterizedTest
    @MethodSource("letters")
    void every_letter_has_one_code_of_tcvn3(String letter) {
        var codes = new HashMap<String, Integer>();
        for (int code = 1; code < 0x100; code++) {
            codes.putIfAbsent(LegacyLetters.fromTcvn3(String.valueOf((char) code)), code);
        }
        assertThat(codes).containsKey(letter);
        var western = new String(new byte[] {codes.get(letter).byteValue()}, StandardCharsets.ISO_8859_1);
        assertThat(LegacyLetters.fromTcvn3(western)).isEqualTo(letter);
    }

    @Test
    void the_codes_of_tcvn3_are_the_same_when_windows_shows_them() {
        var bytes = new byte[] {(byte) 0x80, (byte) 0x8A, (byte) 0x99, (byte) 0xA7, (byte) 0xAE, (byte) 0xFE};
        assertThat(LegacyLetters.fromTcvn3(new String(bytes, Charset.forName("windows-1252"))))
                .isEqualTo("ÀÉỞĐđỵ");
    }

    @Test
    void every_small_letter_of_vni_is_known() {
        assertThat(LegacyLetters.fromVni(VNI)).isEqualTo(String.join(" ", SMALL.split("")));
    }

    @Test
    void every_capital_of_vni_is_known_with_capital_and_small_marks() {
        var capitals = VNI.toUpperCase(java.util.Locale.ROOT);
        assertThat(LegacyLetters.fromVni(capitals)).isEqualTo(String.join(" ", CAPITAL.split("")));
        assertThat(LegacyLetters.fromVni("Aùo EÂ Oâng")).isEqualTo("Áo Ê Ông");
    }
}
