package vn.thidua.task.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.PlannedTask;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Ui;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Sentence;

/**
 * Giao nhiệm vụ từ kế hoạch: what the plan wants done and nobody was given yet, ready to be given out on one screen.
 *
 * @param more how many tasks come after those shown
 */
public record PlanTasksPage(
        RunningCampaign campaign,
        List<Line> lines,
        long more,
        List<Unit> leads,
        @Nullable Refusal refusal) {

    /** Tasks of a plan on one screen. */
    static final int MOST = 40;

    private static final int TITLE = 300;
    private static final Pattern POINT = Pattern.compile("(.+)-(\\d+)");

    /** One task of the plan, as proposed or as already filled in. */
    public record Line(
            PlannedTask planned,
            boolean chosen,
            String title,
            @Nullable UnitId lead,
            List<UnitId> cooperating,
            String dueOn,
            String product) {

        static Line of(PlannedTask planned, PlanTasksForm form) {
            var typed = form.of(planned.key());
            return typed == null
                    ? proposed(planned)
                    : new Line(
                            planned,
                            typed.isChosen(),
                            text(typed.title()),
                            typed.lead(),
                            typed.cooperating() == null ? List.of() : typed.cooperating(),
                            text(typed.dueOn()),
                            text(typed.product()));
        }

        /** The first unit the plan names leads, the others help. */
        private static Line proposed(PlannedTask planned) {
            var title = Sentence.of(planned.text().strip());
            return new Line(
                    planned,
                    false,
                    title.substring(0, Math.min(TITLE, title.length())),
                    planned.units().isEmpty() ? null : planned.units().getFirst(),
                    planned.units().stream().skip(1).toList(),
                    planned.dueOn() == null ? "" : Days.written(planned.dueOn()),
                    "");
        }

        /** Where the plan says it, in words: "II.1-1" is "Mục II.1, ý 1". */
        public String place(Ui ui) {
            var label = text(planned.label());
            var part = POINT.matcher(label);
            return part.matches() ? ui.text("task.from-plan.point", part.group(1), part.group(2)) : label;
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    static PlanTasksPage of(
            RunningCampaign campaign,
            List<PlannedTask> open,
            List<Unit> leads,
            PlanTasksForm form,
            @Nullable Refusal refusal) {
        return new PlanTasksPage(
                campaign,
                open.stream().limit(MOST).map(task -> Line.of(task, form)).toList(),
                Math.max(0, open.size() - MOST),
                leads,
                refusal);
    }
}
