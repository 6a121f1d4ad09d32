package vn.thidua.council.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.council.ItemId;
import vn.thidua.council.MeetingId;
import vn.thidua.council.MemberId;
import vn.thidua.council.application.KeepingAgenda;
import vn.thidua.council.application.MovingMeetings;
import vn.thidua.council.domain.AgendaItem.Matter;
import vn.thidua.council.domain.ItemPaper;
import vn.thidua.council.domain.MeetingStep;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** One meeting: its agenda, who came, who keeps out of a vote, its steps. */
@Controller
@RequestMapping("/meetings/{id}")
class MeetingController {

    private final MeetingPages pages;
    private final MovingMeetings moving;
    private final KeepingAgenda agenda;

    MeetingController(MeetingPages pages, MovingMeetings moving, KeepingAgenda agenda) {
        this.pages = pages;
        this.moving = moving;
        this.agenda = agenda;
    }

    @GetMapping
    ModelAndView show(@PathVariable MeetingId id, Actor actor) {
        return pages.show(id, Map.of(), null, actor);
    }

    @PostMapping("/steps")
    ModelAndView take(
            @PathVariable MeetingId id,
            @RequestParam MeetingStep step,
            @RequestParam @Nullable String reason,
            Actor actor,
            RedirectAttributes next) {
        moving.take(id, step, reason, actor);
        return back(id, "council.done." + step, next);
    }

    @PostMapping("/attendance")
    ModelAndView attend(
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") List<@Nullable MemberId> present,
            Actor actor,
            RedirectAttributes next) {
        var came = present.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        moving.attend(id, came, actor);
        return back(id, "council.done.attendance", next);
    }

    /** @param papers one address to a line, with its name before it: "Report | /papers/1" */
    @PostMapping("/items")
    ModelAndView add(
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String detail,
            @RequestParam(defaultValue = "") String award,
            @RequestParam(defaultValue = "") String papers,
            @RequestParam Map<String, String> typed,
            Actor actor,
            RedirectAttributes next) {
        try {
            agenda.add(id, Matter.typed(title, detail, award), read(papers), actor);
            return back(id, "council.done.item", next);
        } catch (Refusal refusal) {
            return pages.show(id, typed, refusal, actor);
        }
    }

    @PostMapping("/items/{item}/removal")
    ModelAndView remove(@PathVariable MeetingId id, @PathVariable ItemId item, Actor actor, RedirectAttributes next) {
        agenda.remove(id, item, actor);
        return back(id, "council.done.item-gone", next);
    }

    @PostMapping("/items/{item}/recusals")
    ModelAndView recuse(
            @PathVariable MeetingId id,
            @PathVariable ItemId item,
            @RequestParam MemberId member,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        agenda.recuse(id, item, member, reason, actor);
        return back(id, "council.done.recused", next);
    }

    @PostMapping("/items/{item}/recusals/{member}/removal")
    ModelAndView readmit(
            @PathVariable MeetingId id,
            @PathVariable ItemId item,
            @PathVariable MemberId member,
            Actor actor,
            RedirectAttributes next) {
        agenda.readmit(id, item, member, actor);
        return back(id, "council.done.readmitted", next);
    }

    private static List<ItemPaper> read(String papers) {
        return papers.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.contains("|")
                        ? ItemPaper.of(
                                line.substring(0, line.lastIndexOf('|')), line.substring(line.lastIndexOf('|') + 1))
                        : ItemPaper.of("", line))
                .toList();
    }

    private static ModelAndView back(MeetingId id, String said, RedirectAttributes next) {
        Notice.done(next, said);
        return new ModelAndView("redirect:/meetings/" + id.value());
    }
}
