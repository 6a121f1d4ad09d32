package vn.thidua.award.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.thidua.award.domain.AwardReason;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** What was typed into a form, kept as it was for when it is refused. */
public record Typed(Map<String, String> fields) {

    static final Typed NOTHING = new Typed(Map.of());

    private static final int LONGEST = 500;

    public String get(String field) {
        var text = fields.getOrDefault(field, "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** The words kept, or others where nothing was typed yet. */
    public String or(String field, String otherwise) {
        return fields.containsKey(field) ? get(field) : otherwise;
    }

    java.time.LocalDate day(String field) {
        return Days.read(get(field)).orElseThrow(() -> Refusal.because(AwardReason.DAY_UNREADABLE, get(field)));
    }

    java.time.@org.jspecify.annotations.Nullable LocalDate dayIfAny(String field) {
        return get(field).isEmpty() ? null : day(field);
    }

    int figure(String field, String label) {
        return figureIfAny(field, label).orElseThrow(() -> Refusal.because(AwardReason.CHOICE_MISSING, "@" + label));
    }

    Optional<Integer> figureIfAny(String field, String label) {
        if (get(field).isEmpty()) {
            return Optional.empty();
        }
        if (!get(field).matches("\\d{1,6}")) {
            throw Refusal.because(AwardReason.FIGURE_UNREADABLE, get(field), "@" + label);
        }
        return Optional.of(Integer.valueOf(get(field)));
    }

    <E extends Enum<E>> E one(Class<E> type, String field, String label) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(get(field)))
                .findFirst()
                .orElseThrow(() -> Refusal.because(AwardReason.CHOICE_MISSING, "@" + label));
    }
}
