package vn.thidua.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.application.ReorganisingUnits;
import vn.thidua.organisation.domain.Effect;
import vn.thidua.organisation.domain.ReorganisationId;
import vn.thidua.organisation.store.HistoryQueries;
import vn.thidua.organisation.store.UnitQueries;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Sắp xếp tổ chức: what was recorded, and a new one, written step by step and looked at before it is recorded. */
@Controller
@RequestMapping("/reorganisations")
class ReorganisationController {

    private static final int MOST = 200;

    private final ReorganisingUnits reorganising;
    private final HistoryQueries history;
    private final UnitQueries units;
    private final Clock clock;

    ReorganisationController(ReorganisingUnits reorganising, HistoryQueries history, UnitQueries units, Clock clock) {
        this.reorganising = reorganising;
        this.history = history;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor reader) {
        var page = new ReorganisationsPage(history.acts(MOST), may(reader));
        return new ModelAndView("organisation/reorganisations", "page", page);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable ReorganisationId id, Actor reader) {
        var page = new RecordedPage(history.act(id), history.steps(id), LocalDate.now(clock), may(reader));
        return new ModelAndView("organisation/recorded", "page", page);
    }

    @GetMapping("/new")
    ModelAndView ask(Actor reader) {
        return form(new ReorganisationForm(null, null, null, List.of(), null), null, null);
    }

    /** @param then "add", "preview", "record", or the number of a step to drop */
    @PostMapping
    ModelAndView write(
            ReorganisationForm form,
            @RequestParam(defaultValue = "preview") String then,
            Actor actor,
            RedirectAttributes next) {
        try {
            return switch (then) {
                case "add" -> form(form.next() == null ? form : form.adding(form.next()), null, null);
                case "preview" ->
                    form(
                            form,
                            reorganising.preview(
                                    form.decision(), form.ordered(new Names(units, new UnitId(actor.unit()))), actor),
                            null);
                case "record" -> {
                    var id = reorganising.record(
                            form.decision(), form.ordered(new Names(units, new UnitId(actor.unit()))), actor);
                    Notice.done(next, "organisation.recorded", form.decision().basis());
                    yield new ModelAndView("redirect:/reorganisations/" + id.value());
                }
                default -> form(form.without(then.matches("\\d{1,3}") ? Integer.parseInt(then) : -1), null, null);
            };
        } catch (Refusal refusal) {
            return form(form, null, refusal);
        }
    }

    @PostMapping("/{id}/undo")
    ModelAndView undo(@PathVariable ReorganisationId id, Actor actor, RedirectAttributes next) {
        var basis = history.act(id).basis();
        reorganising.undo(id, actor);
        Notice.done(next, "organisation.undone", basis);
        return new ModelAndView("redirect:/reorganisations/" + id.value());
    }

    private boolean may(Actor reader) {
        return reorganising.mayReorganise(new UnitId(reader.unit()), reader);
    }

    private static ModelAndView form(
            ReorganisationForm form, @Nullable List<Effect> effects, @Nullable Refusal refusal) {
        var answer =
                new ModelAndView("organisation/reorganisation", "page", new ReorganisationPage(form, effects, refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
