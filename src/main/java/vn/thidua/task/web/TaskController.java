package vn.thidua.task.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.task.TaskId;
import vn.thidua.task.application.KeepingChecklist;
import vn.thidua.task.application.MovingTasks;
import vn.thidua.task.domain.TaskStep;

/** One task, its steps, who leads it and its checklist. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskController {

    private final TaskPages pages;
    private final MovingTasks taking;
    private final KeepingChecklist checklist;

    TaskController(TaskPages pages, MovingTasks taking, KeepingChecklist checklist) {
        this.pages = pages;
        this.taking = taking;
        this.checklist = checklist;
    }

    @GetMapping
    ModelAndView show(@PathVariable TaskId id, Actor actor) {
        return new ModelAndView("task/task", "page", pages.open(id, actor));
    }

    /** @param from "board" when the button stands on a card there */
    @PostMapping("/steps")
    String take(
            @PathVariable TaskId id,
            @RequestParam TaskStep step,
            @RequestParam @Nullable String reason,
            @RequestParam(defaultValue = "") String from,
            Actor actor,
            RedirectAttributes next) {
        taking.take(id, step, reason, actor);
        Notice.done(next, "task.done." + step);
        return from.equals("board")
                ? "redirect:/tasks/board?column=" + step.leadsTo()
                : "redirect:/tasks/" + id.value();
    }

    @PostMapping("/lead")
    String handOver(
            @PathVariable TaskId id,
            @RequestParam @Nullable UnitId lead,
            @RequestParam @Nullable String reason,
            Actor actor,
            RedirectAttributes next) {
        taking.handOver(id, lead, reason, actor);
        Notice.done(next, "task.done.HAND_OVER");
        return "redirect:/tasks/" + id.value();
    }

    @PostMapping("/checklist")
    String add(@PathVariable TaskId id, @RequestParam @Nullable String words, Actor actor) {
        checklist.add(id, words, actor);
        return "redirect:/tasks/" + id.value() + "#dau-viec";
    }

    @PostMapping("/checklist/{position}")
    String tick(
            @PathVariable TaskId id,
            @PathVariable int position,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean done,
            Actor actor) {
        checklist.tick(id, position, words, done, actor);
        return "redirect:/tasks/" + id.value() + "#dau-viec";
    }
}
