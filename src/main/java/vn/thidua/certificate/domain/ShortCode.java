package vn.thidua.certificate.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** Mã kiểm tra: ten letters nobody can guess, by which everyone who holds a certificate may ask whether it is genuine. */
public final class ShortCode {

    public static final int LENGTH = 10;

    /** Without I, L, O and U, which are misread. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortCode() {}

    public static String fresh() {
        var code = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The code as somebody typed it, with blanks and small letters; nothing when it cannot be one. */
    public static Optional<String> read(String typed) {
        var code = typed.replaceAll("[\\s.-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean fits = code.length() == LENGTH && code.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        return fits ? Optional.of(code) : Optional.empty();
    }

    /** In two halves, easier to type: "7K3MF 9QZ2A". */
    public static String written(String code) {
        return code.substring(0, LENGTH / 2) + " " + code.substring(LENGTH / 2);
    }
}
