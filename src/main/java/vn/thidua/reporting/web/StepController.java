package vn.thidua.reporting.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.platform.web.Notice;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.application.ExtendingReport;
import vn.thidua.reporting.application.PeriodSight;
import vn.thidua.reporting.application.ReportSight;
import vn.thidua.reporting.application.TakingSteps;
import vn.thidua.reporting.application.TakingSteps.Order;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.reporting.store.ReturnReasons;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** What is decided about reports: taken back, returned, accepted alone or several at once, opened again, given more time. */
@Controller
class StepController {

    private static final int MOST_AT_ONCE = 200;
    private static final int LONGEST_NOTE = 2_000;

    private final TakingSteps steps;
    private final ExtendingReport extending;
    private final ReturnReasons reasons;
    private final ReportSight sight;
    private final PeriodSight periods;

    StepController(
            TakingSteps steps,
            ExtendingReport extending,
            ReturnReasons reasons,
            ReportSight sight,
            PeriodSight periods) {
        this.steps = steps;
        this.extending = extending;
        this.reasons = reasons;
        this.sight = sight;
        this.periods = periods;
    }

    /** Sending is not among them: it goes with what was typed. */
    enum Decision {
        WITHDRAW,
        RETURN,
        ACCEPT,
        REOPEN
    }

    @PostMapping("/reports/{id}/steps")
    String take(
            @PathVariable ReportId id,
            @RequestParam Decision step,
            @RequestParam Map<String, String> fields,
            Actor actor,
            RedirectAttributes next) {
        var form = new TypedForm(fields);
        var note = note(form);
        var taken = ReportStep.valueOf(step.name());
        steps.take(
                id,
                new Order(taken, form.seen(), form.key(), reason(form.text("reason"), note), note, form.remarks()),
                actor);
        Notice.done(next, "reporting.taken." + step, sight.visible(id, actor).unitName());
        return "redirect:/reports/" + id.value();
    }

    private static @Nullable String note(TypedForm form) {
        var note = form.text("note").strip();
        return note.isEmpty() ? null : note.substring(0, Math.min(note.length(), LONGEST_NOTE));
    }

    /** One of the catalogue; "another reason" only with words. */
    private @Nullable String reason(String code, @Nullable String note) {
        return code.equals("OTHER") && note == null
                ? null
                : reasons.find(code).map(ReturnReasons.ReturnReason::name).orElse(null);
    }

    /** Each is accepted on its own; of those that were not, the person is told which and why. */
    @PostMapping("/periods/{id}/acceptance")
    String accept(
            @PathVariable PeriodId id,
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(required = false) @Nullable UUID of,
            Actor actor,
            RedirectAttributes next) {
        periods.visible(id, actor);
        var refused = new ArrayList<String>();
        int accepted = 0;
        for (var one : chosen.stream()
                .filter(Choice::isOne)
                .map(Choice::of)
                .limit(MOST_AT_ONCE)
                .toList()) {
            try {
                steps.take(one.report(), Order.of(ReportStep.ACCEPT, one.seen(), one.key(key)), actor);
                accepted++;
            } catch (Refusal refusal) {
                if (!(refusal.reason() instanceof ReportingReason)) {
                    throw refusal;
                }
                refused.add(sight.visible(one.report(), actor).unitName());
            }
        }
        if (refused.isEmpty()) {
            Notice.done(
                    next, accepted == 0 ? "reporting.none-chosen" : "reporting.accepted-all", String.valueOf(accepted));
        } else {
            Notice.refused(next, "reporting.accepted-some", String.valueOf(accepted), String.join(", ", refused));
        }
        return "redirect:/periods/" + id.value() + (of == null ? "" : "?of=" + of);
    }

    /** A ticked report with how many steps it had taken when it was ticked: "<id>:3". */
    private record Choice(ReportId report, int seen) {

        static boolean isOne(String text) {
            return text.matches("[0-9a-f-]{36}:\\d{1,6}");
        }

        static Choice of(String text) {
            return new Choice(
                    new ReportId(UUID.fromString(text.substring(0, 36))), Integer.parseInt(text.substring(37)));
        }

        UUID key(String form) {
            return UUID.nameUUIDFromBytes((form + report.value()).getBytes(StandardCharsets.UTF_8));
        }
    }

    @PostMapping("/reports/{id}/extension")
    String extend(
            @PathVariable ReportId id,
            @RequestParam LocalDate day,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        extending.extend(id, day, reason, actor);
        Notice.done(next, "reporting.extended", sight.visible(id, actor).unitName());
        return "redirect:/reports/" + id.value();
    }
}
