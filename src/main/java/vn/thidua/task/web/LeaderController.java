package vn.thidua.task.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.task.ExplanationId;
import vn.thidua.task.TaskId;
import vn.thidua.task.application.AskingExplanation;
import vn.thidua.task.application.DirectingWork;
import vn.thidua.task.domain.ExplanationStep;

/** What a leader says about a task: directives, and explanations asked for, answered and remarked on. */
@Controller
class LeaderController {

    private final DirectingWork directing;
    private final AskingExplanation asking;

    LeaderController(DirectingWork directing, AskingExplanation asking) {
        this.directing = directing;
        this.asking = asking;
    }

    @PostMapping("/tasks/{id}/directives")
    String direct(
            @PathVariable TaskId id,
            @RequestParam @Nullable String words,
            @RequestParam @Nullable String leader,
            @RequestParam(required = false) @Nullable List<UnitId> to,
            Actor actor,
            RedirectAttributes next) {
        directing.onTask(id, words, leader, to == null ? List.of() : to, actor);
        Notice.done(next, "task.done.directed");
        return "redirect:/tasks/" + id.value() + "#chi-dao";
    }

    @PostMapping("/tasks/{id}/explanations")
    String ask(
            @PathVariable TaskId id,
            @RequestParam @Nullable UnitId of,
            @RequestParam @Nullable String question,
            @RequestParam @Nullable String dueOn,
            Actor actor,
            RedirectAttributes next) {
        asking.ask(id, of, question, TaskForm.day(dueOn), actor);
        Notice.done(next, "task.done.asked");
        return "redirect:/tasks/" + id.value() + "#giai-trinh";
    }

    @PostMapping("/explanations/{id}/steps")
    String take(
            @PathVariable ExplanationId id,
            @RequestParam ExplanationStep step,
            @RequestParam @Nullable String words,
            Actor actor,
            RedirectAttributes next) {
        var path = asking.take(id, step, words, actor);
        Notice.done(next, "task.done." + step);
        return "redirect:" + path;
    }
}
