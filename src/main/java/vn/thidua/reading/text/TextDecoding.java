package vn.thidua.reading.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The characters of a text file, whatever they are written in: Unicode in its forms, TCVN3, VNI. */
public final class TextDecoding {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** A recoding must read this much better than the text as it stands. */
    private static final double GAIN = 0.25;

    private static final double SOUND = 0.7;
    private static final int SAMPLE = 20_000;

    private TextDecoding() {}

    public static String decode(byte[] bytes) {
        return restored(characters(bytes));
    }

    /** A text whose Vietnamese letters were taken for Western ones, put right; any other text unchanged. */
    public static String restored(String text) {
        var sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        double asItStands = Syllables.soundness(sample);
        var best = asItStands;
        Recoding chosen = null;
        for (var recoding :
                List.<Recoding>of(LegacyLetters::fromTcvn3, LegacyLetters::fromVni, TextDecoding::twiceEncoded)) {
            var recoded = recoding.apply(sample);
            double soundness = recoded == null ? 0 : Syllables.soundness(recoded);
            if (soundness >= SOUND && soundness >= asItStands + GAIN && soundness > best) {
                best = soundness;
                chosen = recoding;
            }
        }
        var whole = chosen == null ? null : chosen.apply(text);
        return whole == null ? text : whole;
    }

    private static String characters(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE);
        }
        var wide = wide(bytes);
        if (wide != null) {
            return text(bytes, 0, wide);
        }
        var unicode = strict(bytes, StandardCharsets.UTF_8);
        return unicode != null ? unicode : text(bytes, 0, western(bytes));
    }

    /** UTF-16 without its mark: blanks and Western letters leave a zero on one side of each pair. */
    private static @Nullable Charset wide(byte[] bytes) {
        var zeros = new int[2];
        for (int at = 0; at < bytes.length; at++) {
            zeros[at & 1] += bytes[at] == 0 ? 1 : 0;
        }
        int enough = bytes.length / 5;
        if (Math.max(zeros[0], zeros[1]) <= enough) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** The legacy tables are read by code, so the codes that windows-1252 leaves out must survive. */
    private static Charset western(byte[] bytes) {
        for (byte value : bytes) {
            int code = value & 0xFF;
            if (code == 0x81 || code == 0x8D || code == 0x8F || code == 0x90 || code == 0x9D) {
                return StandardCharsets.ISO_8859_1;
            }
        }
        return WESTERN;
    }

    /** "Káº¿ hoáº¡ch": UTF-8 that was taken for Western text and written as UTF-8 again. */
    private static @Nullable String twiceEncoded(String text) {
        var bytes = new byte[text.length()];
        for (int at = 0; at < bytes.length; at++) {
            char c = text.charAt(at);
            byte[] one = c < 0x100 ? new byte[] {(byte) c} : String.valueOf(c).getBytes(WESTERN);
            if (c >= 0x100 && one[0] == '?') {
                return null;
            }
            bytes[at] = one[0];
        }
        int cut = 0;
        while (cut < 3 && cut < bytes.length) {
            var whole = strict(java.util.Arrays.copyOf(bytes, bytes.length - cut), StandardCharsets.UTF_8);
            if (whole != null) {
                return whole;
            }
            cut++;
        }
        return null;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String text(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /** One way to put a text right; null where it does not apply. */
    @FunctionalInterface
    private interface Recoding {
        @Nullable
        String apply(String text);
    }
}
