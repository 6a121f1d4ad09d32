package vn.thidua.certificate;

import java.text.Normalizer;
import java.util.Locale;

/** Danh xưng: how a certificate addresses whom it names: Ông, Bà, Tập thể, Hộ, or by the name alone. */
public enum Honorific {
    MR,
    MS,
    COLLECTIVE,
    HOUSEHOLD,
    NONE;

    /**
     * "Tập thể Phòng Văn hóa", but not "Hộ Hộ ông Vũ Đình Ẩn".
     *
     * @param word the honorific in words
     */
    public String addressing(String name, String word) {
        boolean isSaid = folded(name).startsWith(folded(word) + " ");
        return this == NONE || isSaid ? name : word + " " + name;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.of("vi")), Normalizer.Form.NFC);
    }
}
