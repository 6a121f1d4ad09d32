package vn.thidua.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Chỉ tiêu: one measurable aim of the plan.
 *
 * @param key names the target inside its plan; parts point to it
 * @param label the printed number or mark ("(1)", "-", "3.2"); null where there is none
 * @param group the section it stands in, label and heading ("II.3. Các chỉ tiêu thi đua")
 * @param value the figure in {@code unit}; null for {@link Comparator#ACHIEVE}
 * @param valueMax upper end of a range ("1,5 - 2 %"); null where there is none
 * @param valueText the figure as printed, with its comparing words
 * @param unit unit of measure as written ("%", "tỷ đồng", "lượt người")
 * @param baseline what a growth is measured against ("so với năm 2024")
 * @param period the time the target covers, as written
 * @param secondary the B of a pair "A/B"; what it means is in {@code secondaryMeaning}
 * @param partOf key of the total this target is a part of ("trong đó")
 * @param certainty how sure the reader is, from 0 to 1
 */
public record Target(
        String key,
        @Nullable String label,
        String name,
        @Nullable String group,
        @Nullable String field,
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable String valueText,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable String baseline,
        @Nullable String period,
        @Nullable BigDecimal secondary,
        @Nullable String secondaryMeaning,
        @Nullable String partOf,
        @Nullable Passage passage,
        double certainty,
        @Nullable Doubt doubt) {}
