package vn.thidua.organisation.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.application.KeepingPerson;
import vn.thidua.organisation.application.MergingPersons;
import vn.thidua.organisation.application.SeeingPeople;
import vn.thidua.organisation.domain.ClosingCause;
import vn.thidua.organisation.domain.HeldPost;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;

/** What is done with a person's record from its page: posts, moves, closing, merging. */
@Controller
@RequestMapping("/people/{id}")
class PersonStepsController {

    private final KeepingPerson keeping;
    private final MergingPersons merging;
    private final SeeingPeople seeing;

    PersonStepsController(KeepingPerson keeping, MergingPersons merging, SeeingPeople seeing) {
        this.keeping = keeping;
        this.merging = merging;
        this.seeing = seeing;
    }

    /** A post as typed. */
    record PostForm(
            UnitId unit,
            @Nullable String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Why and when a record is closed, as chosen. */
    record ClosingForm(
            @Nullable ClosingCause cause,
            @Nullable LocalDate on,
            @Nullable String note) {}

    @PostMapping("/posts")
    ModelAndView give(@PathVariable PersonId id, PostForm form, Actor actor, RedirectAttributes next) {
        return step(id, actor, next, "organisation.person.post-given", () -> {
            var title = Objects.requireNonNullElse(form.title(), "").strip().replaceAll("\\s+", " ");
            keeping.give(id, new HeldPost(form.unit(), title, form.from(), form.to()), actor);
        });
    }

    @PostMapping("/posts/{position}/end")
    ModelAndView end(
            @PathVariable PersonId id,
            @PathVariable int position,
            @RequestParam @Nullable LocalDate on,
            Actor actor,
            RedirectAttributes next) {
        return step(id, actor, next, "organisation.person.post-ended", () -> keeping.endPost(id, position, on, actor));
    }

    @PostMapping("/move")
    ModelAndView move(@PathVariable PersonId id, PostForm form, Actor actor, RedirectAttributes next) {
        return step(
                id,
                actor,
                next,
                "organisation.person.moved",
                () -> keeping.move(id, form.unit(), form.title(), form.from(), actor));
    }

    @PostMapping("/close")
    ModelAndView close(@PathVariable PersonId id, ClosingForm form, Actor actor, RedirectAttributes next) {
        var note = form.note() == null ? "" : form.note();
        return step(
                id,
                actor,
                next,
                "organisation.person.closed-now",
                () -> keeping.close(id, form.cause(), form.on(), note, actor));
    }

    @PostMapping("/reopen")
    ModelAndView reopen(@PathVariable PersonId id, Actor actor, RedirectAttributes next) {
        return step(id, actor, next, "organisation.person.reopened", () -> keeping.reopen(id, actor));
    }

    @GetMapping("/merge")
    ModelAndView ask(@PathVariable PersonId id, @RequestParam PersonId duplicate, Actor reader) {
        var page = new MergePage(seeing.person(id, reader), seeing.person(duplicate, reader));
        return new ModelAndView("organisation/merge", "page", page);
    }

    @PostMapping("/merge")
    ModelAndView merge(
            @PathVariable PersonId id, @RequestParam PersonId duplicate, Actor actor, RedirectAttributes next) {
        seeing.person(duplicate, actor);
        return step(id, actor, next, "organisation.person.merged-now", () -> merging.merge(id, duplicate, actor));
    }

    /** Back to the page. */
    private ModelAndView step(PersonId id, Actor actor, RedirectAttributes next, String done, Runnable doing) {
        seeing.person(id, actor);
        doing.run();
        Notice.done(next, done);
        return new ModelAndView("redirect:/people/" + id.value());
    }
}
