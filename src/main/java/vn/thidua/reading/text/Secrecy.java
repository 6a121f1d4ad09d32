package vn.thidua.reading.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dấu chỉ độ mật: the stamp MẬT, TỐI MẬT or TUYỆT MẬT, which stands alone among the first lines of a document. */
public final class Secrecy {

    private static final int HEAD_LINES = 25;
    private static final Pattern STAMP =
            Pattern.compile("[\\s\\[(*|_.:-]*(?:do mat\\s*:?\\s*)?(?:(toi|tuyet)\\s+)?mat[\\s\\])*|_.:-]*");
    private static final Map<String, String> STAMPS = Map.of("toi", "TỐI MẬT", "tuyet", "TUYỆT MẬT");

    private Secrecy() {}

    /** The stamp as the law writes it, or null where there is none. */
    public static @Nullable String stamp(SourceText source) {
        List<String> lines = source.text()
                .lines()
                .limit(HEAD_LINES * 2L)
                .filter(line -> !line.isBlank())
                .toList();
        for (var line : lines.subList(0, Math.min(HEAD_LINES, lines.size()))) {
            for (var part : line.split("\t|\\s{3,}")) {
                Matcher stamp = STAMP.matcher(Folded.fold(part));
                if (stamp.matches() && isStamped(part)) {
                    return stamp.group(1) == null ? "MẬT" : STAMPS.get(stamp.group(1));
                }
            }
        }
        return null;
    }

    /** A stamp is in capitals, and "MẶT" or "MẮT" is another word. */
    private static boolean isStamped(String part) {
        var word = java.text.Normalizer.normalize(part, java.text.Normalizer.Form.NFC);
        return word.equals(word.toUpperCase(java.util.Locale.ROOT)) && (word.contains("MẬT") || word.contains("MAT"))
                || word.strip().matches("(?iu)(\\S+ )?độ mật\\s*:\\s*.*mật\\W*");
    }
}
