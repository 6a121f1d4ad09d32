package vn.thidua.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.organisation.Collective;
import vn.thidua.organisation.CollectiveId;
import vn.thidua.organisation.NewCollective;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.application.KeepingCollective;
import vn.thidua.organisation.application.SeeingPeople;
import vn.thidua.organisation.store.CollectiveQueries;
import vn.thidua.platform.web.Histories;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** One collective or household: entering, correcting, closing, and its history. */
@Controller
@RequestMapping("/collectives")
class CollectiveController {

    private final KeepingCollective keeping;
    private final CollectiveQueries collectives;
    private final SeeingPeople seeing;
    private final Histories histories;

    CollectiveController(
            KeepingCollective keeping, CollectiveQueries collectives, SeeingPeople seeing, Histories histories) {
        this.keeping = keeping;
        this.collectives = collectives;
        this.seeing = seeing;
        this.histories = histories;
    }

    /** A collective as typed. */
    record CollectiveForm(
            @Nullable String kind,
            @Nullable String name,
            UnitId unit,
            @Nullable String head,
            @Nullable String members,
            @Nullable String address,
            @Nullable LocalDate since) {

        NewCollective collective() {
            return new NewCollective(said(kind), said(name), unit, said(head), said(members), said(address), since);
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    @GetMapping("/new")
    ModelAndView ask(@RequestParam @Nullable UnitId unit, @RequestParam(defaultValue = "") String kind, Actor reader) {
        var chosen = seeing.listed(unit == null ? new UnitId(reader.unit()) : unit, reader);
        return form(null, new NewCollective(kind, "", chosen, "", "", "", null), null, reader);
    }

    @PostMapping
    ModelAndView enter(CollectiveForm form, Actor actor, RedirectAttributes next) {
        return keep(null, form, actor, next, "organisation.collective.added", wanted -> keeping.enter(wanted, actor));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable CollectiveId id, Actor reader) {
        var collective = seeing.collective(id, reader);
        return new ModelAndView(
                "organisation/collective",
                "page",
                new CollectivePage(
                        collective,
                        collectives.closedNote(id),
                        histories.of(List.of(id)),
                        seeing.mayKeepCollectives(collective.unit(), reader)));
    }

    @GetMapping("/{id}/facts")
    ModelAndView edit(@PathVariable CollectiveId id, Actor reader) {
        var known = seeing.collective(id, reader);
        return form(known, keeping.begin(id, reader), null, reader);
    }

    @PostMapping("/{id}/facts")
    ModelAndView correct(@PathVariable CollectiveId id, CollectiveForm form, Actor actor, RedirectAttributes next) {
        var known = seeing.collective(id, actor);
        return keep(known, form, actor, next, "organisation.collective.corrected", wanted -> {
            keeping.correct(id, wanted, actor);
            return id;
        });
    }

    @PostMapping("/{id}/close")
    ModelAndView close(
            @PathVariable CollectiveId id,
            @RequestParam @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            RedirectAttributes next) {
        seeing.collective(id, actor);
        keeping.close(id, on, note, actor);
        Notice.done(next, "organisation.collective.closed-now");
        return new ModelAndView("redirect:/collectives/" + id.value());
    }

    @PostMapping("/{id}/reopen")
    ModelAndView reopen(@PathVariable CollectiveId id, Actor actor, RedirectAttributes next) {
        seeing.collective(id, actor);
        keeping.reopen(id, actor);
        Notice.done(next, "organisation.collective.reopened");
        return new ModelAndView("redirect:/collectives/" + id.value());
    }

    private ModelAndView keep(
            @Nullable Collective known,
            CollectiveForm form,
            Actor actor,
            RedirectAttributes next,
            String done,
            Function<NewCollective, CollectiveId> keeping) {
        var wanted = form.collective();
        try {
            var id = keeping.apply(wanted);
            Notice.done(next, done, wanted.name());
            return new ModelAndView("redirect:/collectives/" + id.value());
        } catch (Refusal refusal) {
            return form(known, wanted, refusal, actor);
        }
    }

    private ModelAndView form(
            @Nullable Collective known, NewCollective typed, @Nullable Refusal refusal, Actor reader) {
        var answer = new ModelAndView(
                "organisation/collective_form",
                "page",
                new CollectiveFormPage(known, typed, seeing.choices(reader), refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
