package vn.thidua.campaign.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Goal;
import vn.thidua.plan.Direction;
import vn.thidua.platform.web.Ui;

/**
 * A goal in words and figures: "trên 99", "1,5 – 2", "833,509 / 1.703,274", "được công nhận". Its unit stands beside it, but
 * growth by a share keeps its sign: "tăng 10 %" is not ten of anything.
 */
final class GoalWords {

    private GoalWords() {}

    static String of(Ui ui, Goal goal, @Nullable String unit) {
        return of(ui, goal, false, unit != null && unit.startsWith("%"));
    }

    private static String of(Ui ui, Goal goal, boolean percent, boolean share) {
        return switch (goal) {
            case Goal.Figure(var comparator, var value) ->
                ui.text("campaign.goal." + comparator, figure(ui, value, percent));
            case Goal.Range(var from, var to) ->
                ui.text("campaign.goal.range", ui.number(from), figure(ui, to, percent));
            case Goal.Pair(var first, var second) ->
                ui.text("campaign.goal.pair", ui.number(first), figure(ui, second, percent));
            case Goal.Growth(var direction, var by) -> ui.text(growth(direction), of(ui, by, share, share));
            case Goal.Achieved(var words) ->
                words == null || words.isBlank() ? ui.text("campaign.goal.ACHIEVE") : words;
        };
    }

    private static String growth(Direction direction) {
        return "campaign.goal." + direction;
    }

    private static String figure(Ui ui, BigDecimal value, boolean percent) {
        return percent ? ui.text("campaign.goal.percent", ui.number(value)) : ui.number(value);
    }
}
