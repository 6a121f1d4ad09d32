package vn.thidua.campaign.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of a target without marks and capitals, so that rules of form find them however they were typed. */
record Wording(String text) {

    static Wording of(@Nullable String written) {
        var plain = Normalizer.normalize(written == null ? "" : written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return new Wording(plain.strip().replaceAll("\\s+", " "));
    }

    boolean has(Pattern form) {
        return form.matcher(text).find();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
