package vn.thidua.reading.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Bảng mã cũ: the Vietnamese letters of TCVN3 (fonts .VnTime) and VNI, as they look when taken for Western ones. */
final class LegacyLetters {

    /** TCVN 5712:1993: letters of codes 0x80 to 0xFF; 0xB0 to 0xB4 are marks that follow their letter. */
    private static final String TCVN3 = """
        ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\
        \u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò\
        ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ\
        """;

    /** The capitals of TCVN 5712:1993 that stand on control codes. */
    private static final Map<Character, Character> TCVN3_CONTROLS = Map.ofEntries(
            Map.entry('\u0001', 'Ú'),
            Map.entry('\u0002', 'Ụ'),
            Map.entry('\u0004', 'Ừ'),
            Map.entry('\u0005', 'Ử'),
            Map.entry('\u0006', 'Ữ'),
            Map.entry('\u0011', 'Ứ'),
            Map.entry('\u0012', 'Ự'),
            Map.entry('\u0013', 'Ỳ'),
            Map.entry('\u0014', 'Ỷ'),
            Map.entry('\u0015', 'Ỹ'),
            Map.entry('\u0016', 'Ý'),
            Map.entry('\u0017', 'Ỵ'));

    /** Windows-1252 characters of codes 0x80 to 0x9F. */
    private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Punct}]+");
    private static final Map<String, Character> VNI = vni();

    private LegacyLetters() {}

    static String fromTcvn3(String western) {
        var lines = new StringBuilder(western.length());
        for (var line : western.split("(?<=\n)", -1)) {
            lines.append(isCapitals(line) ? tcvn3Letters(line).toUpperCase(Locale.ROOT) : tcvn3Words(line));
        }
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** Capitals with marks have no codes in the .VnTimeH fonts: they are small letters in a word of capitals. */
    private static String tcvn3Words(String line) {
        return WORD.matcher(line).replaceAll(word -> {
            var letters = tcvn3Letters(word.group());
            boolean capitals = count(word.group(), 'A', 'Z') >= 2 && count(word.group(), 'a', 'z') == 0;
            return java.util.regex.Matcher.quoteReplacement(capitals ? letters.toUpperCase(Locale.ROOT) : letters);
        });
    }

    private static boolean isCapitals(String line) {
        long capitals = count(line, 'A', 'Z');
        return capitals >= 4 && count(line, 'a', 'z') * 5 <= capitals;
    }

    private static long count(String text, char from, char to) {
        return text.chars().filter(c -> c >= from && c <= to).count();
    }

    private static String tcvn3Letters(String western) {
        var letters = new StringBuilder(western.length());
        for (int at = 0; at < western.length(); at++) {
            char code = code(western.charAt(at));
            char letter = code >= 0x80 && code <= 0xFF ? TCVN3.charAt(code - 0x80) : code;
            letters.append(TCVN3_CONTROLS.getOrDefault(letter, letter).charValue());
        }
        return letters.toString();
    }

    private static char code(char western) {
        int window = western > 0xFF ? WINDOWS.indexOf(western) : -1;
        return window < 0 ? western : (char) (0x80 + window);
    }

    static String fromVni(String western) {
        var letters = new StringBuilder(western.length());
        for (int at = 0; at < western.length(); at++) {
            var pair = at + 1 < western.length() ? VNI.get(western.substring(at, at + 2)) : null;
            if (pair != null) {
                letters.append(pair.charValue());
                at++;
            } else {
                letters.append(VNI.getOrDefault(western.substring(at, at + 1), western.charAt(at))
                        .charValue());
            }
        }
        return letters.toString();
    }

    /** VNI writes a letter as its base and a Western letter for the marks; the marks may be capital or small. */
    private static Map<String, Character> vni() {
        var table = new HashMap<String, Character>();
        single(table, "íìæóòñôöî", "íìỉĩịđơưỵ");
        for (var base : new String[] {"a", "e", "o", "u", "y", "ôơ", "öư"}) {
            toned(table, base.substring(0, 1), "", "ùøûõï", base.substring(base.length() - 1));
        }
        for (var base : new String[] {"aâ", "eê", "oô"}) {
            toned(table, base.substring(0, 1), "â", "áàåãä", base.substring(1));
        }
        toned(table, "a", "ê", "éèúüë", "ă");
        return Map.copyOf(table);
    }

    private static void single(Map<String, Character> table, String codes, String letters) {
        for (int at = 0; at < codes.length(); at++) {
            var code = codes.substring(at, at + 1);
            table.put(code, letters.charAt(at));
            table.put(code.toUpperCase(Locale.ROOT), Character.toUpperCase(letters.charAt(at)));
        }
    }

    private static void toned(Map<String, Character> table, String base, String bare, String tones, String letter) {
        if (!bare.isEmpty()) {
            pair(table, base, bare, letter.charAt(0));
        }
        for (int tone = 0; tone < tones.length(); tone++) {
            var marked =
                    Normalizer.normalize(letter + "\u0301\u0300\u0309\u0303\u0323".charAt(tone), Normalizer.Form.NFC);
            pair(table, base, tones.substring(tone, tone + 1), marked.charAt(0));
        }
    }

    private static void pair(Map<String, Character> table, String base, String mark, char letter) {
        for (var written : new String[] {mark, mark.toUpperCase(Locale.ROOT)}) {
            table.put(base + written, letter);
            table.put(base.toUpperCase(Locale.ROOT) + written, Character.toUpperCase(letter));
        }
    }
}
