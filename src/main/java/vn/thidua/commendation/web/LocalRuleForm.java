package vn.thidua.commendation.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.commendation.domain.CommendationReason;
import vn.thidua.commendation.domain.LocalRule;
import vn.thidua.commendation.domain.LocalRuleKind;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** A rule of the city as typed; fields not sent are empty. */
public record LocalRuleForm(
        @Nullable String kind,
        @Nullable String award,
        @Nullable String wording,
        @Nullable String figure,
        @Nullable String validFrom,
        @Nullable String basis,
        @Nullable Boolean confirmed) {

    static final LocalRuleForm EMPTY = new LocalRuleForm(null, null, null, null, null, null, null);

    /** What was typed, or a refusal that names the first field that cannot be read. */
    LocalRule.Wording read() {
        var day = Days.read(typed(validFrom))
                .orElseThrow(() -> Refusal.because(CommendationReason.DAY_UNREADABLE, typed(validFrom)));
        var chosen = Arrays.stream(LocalRuleKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refusal.because(CommendationReason.KIND_MISSING));
        return new LocalRule.Wording(
                chosen,
                typed(award).isEmpty() ? null : typed(award),
                typed(wording),
                count(typed(figure)),
                day,
                typed(basis),
                isConfirmed());
    }

    public boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    /** For the page: never null. */
    public String typed(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    private static @Nullable Integer count(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,4}")) {
            throw Refusal.because(CommendationReason.FIGURE_UNREADABLE, typed);
        }
        return Integer.valueOf(typed);
    }
}
