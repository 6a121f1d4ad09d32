package vn.thidua.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Số, ký hiệu reduced to what tells documents apart: "54/KH–UBND", "54 / kh-ubnd" and "054/KH.UBND" are one.
 *
 * @param key lower-case letters, digits and the slash
 */
public record PlanSymbol(String key) {

    /** The symbol as written, or nothing where nothing that can be compared is written. */
    public static Optional<PlanSymbol> of(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        var plain = Normalizer.normalize(written, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9/]", "")
                .replaceFirst("^0+(?=\\d)", "");
        return plain.isEmpty() ? Optional.empty() : Optional.of(new PlanSymbol(plain));
    }

    /** Number and symbol in one, "54/KH-UBND"; null where the plan has no number yet or no symbol. */
    public static @Nullable String full(PlanHead head) {
        var number = head.number().value();
        var symbol = head.symbol().value();
        return number == null || number.isBlank() || symbol == null || symbol.isBlank()
                ? null
                : number.strip() + "/" + symbol.strip();
    }
}
