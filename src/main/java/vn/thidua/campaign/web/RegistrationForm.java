package vn.thidua.campaign.web;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.application.RegisteringUnits.Undertaking;
import vn.thidua.campaign.domain.RegisteredFigure;
import vn.thidua.campaign.domain.TypedFigure;
import vn.thidua.campaign.store.AskedGoal;
import vn.thidua.shared.Figures;
import vn.thidua.shared.Refusal;

/**
 * A registration as typed: words, and a figure with its reason for each target.
 *
 * @param figures by target
 * @param reasons by target
 */
public record RegistrationForm(String content, Map<MeasureId, String> figures, Map<MeasureId, String> reasons) {

    static RegistrationForm of(@Nullable String content, List<AskedGoal> goals) {
        var figures = new LinkedHashMap<MeasureId, String>();
        var reasons = new LinkedHashMap<MeasureId, String>();
        for (var goal : goals) {
            figures.put(goal.measure(), goal.figure() == null ? "" : Figures.written(goal.figure()));
            reasons.put(goal.measure(), goal.reason() == null ? "" : goal.reason());
        }
        return new RegistrationForm(content == null ? "" : content, figures, reasons);
    }

    static RegistrationForm typed(Map<String, String> fields, List<AskedGoal> goals) {
        var figures = new LinkedHashMap<MeasureId, String>();
        var reasons = new LinkedHashMap<MeasureId, String>();
        for (var goal : goals) {
            figures.put(
                    goal.measure(),
                    fields.getOrDefault("figure." + goal.measure().value(), ""));
            reasons.put(
                    goal.measure(),
                    fields.getOrDefault("reason." + goal.measure().value(), ""));
        }
        return new RegistrationForm(fields.getOrDefault("content", ""), figures, reasons);
    }

    /** What cannot be taken as a figure, by target. */
    Map<MeasureId, Refusal> faults(List<AskedGoal> goals) {
        var faults = new LinkedHashMap<MeasureId, Refusal>();
        for (var goal : goals) {
            try {
                figure(goal);
            } catch (Refusal refusal) {
                faults.put(goal.measure(), refusal);
            }
        }
        return faults;
    }

    Undertaking undertaking(List<AskedGoal> goals) {
        var undertaken = new HashSet<RegisteredFigure>();
        for (var goal : goals) {
            var reason = reasons.getOrDefault(goal.measure(), "").strip();
            undertaken.add(new RegisteredFigure(goal.measure(), figure(goal), reason.isEmpty() ? null : reason));
        }
        return new Undertaking(content, undertaken);
    }

    private @Nullable BigDecimal figure(AskedGoal goal) {
        return TypedFigure.read(figures.getOrDefault(goal.measure(), ""), goal.decimals())
                .orElse(null);
    }

    public String figure(MeasureId measure) {
        return figures.getOrDefault(measure, "");
    }

    public String reason(MeasureId measure) {
        return reasons.getOrDefault(measure, "");
    }
}
