package vn.thidua.reporting.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Comparator;
import vn.thidua.platform.web.Ui;

/** Mục tiêu in words, with its unit: "trên 99%", "từ 45 tỷ đồng trở lên", "1,5 – 2%". */
final class GoalTold {

    private GoalTold() {}

    /** Empty where there is no goal. */
    static String of(
            Ui ui, Comparator comparator, @Nullable BigDecimal goal, @Nullable BigDecimal most, @Nullable String unit) {
        if (goal == null) {
            return "";
        }
        return most == null
                ? ui.text("reporting.total.goal." + comparator, measured(ui, goal, unit))
                : ui.number(goal) + " – " + measured(ui, most, unit);
    }

    private static String measured(Ui ui, BigDecimal figure, @Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            return ui.number(figure);
        }
        return ui.number(figure) + (unit.startsWith("%") ? "" : " ") + unit;
    }
}
