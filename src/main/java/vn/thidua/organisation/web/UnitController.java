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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.application.AddingUnit;
import vn.thidua.organisation.application.CodingUnit;
import vn.thidua.organisation.store.HistoryQueries;
import vn.thidua.organisation.store.UnitQueries;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Đơn vị: the tree, its search, one unit, and a new unit below it. */
@Controller
class UnitController {

    private static final int MOST = 100;

    private final UnitQueries units;
    private final HistoryQueries history;
    private final AddingUnit adding;
    private final CodingUnit coding;
    private final Clock clock;

    UnitController(UnitQueries units, HistoryQueries history, AddingUnit adding, CodingUnit coding, Clock clock) {
        this.units = units;
        this.history = history;
        this.adding = adding;
        this.coding = coding;
        this.clock = clock;
    }

    /** A new unit as typed. */
    record UnitForm(
            String name,
            String shortName,
            String kind,
            @Nullable String code,
            @Nullable LocalDate validFrom) {

        NewUnit unit() {
            return new NewUnit(name, shortName, kind, code, validFrom);
        }
    }

    /** A day asked for; today when none is. */
    record DayForm(@Nullable LocalDate on) {

        LocalDate day(LocalDate today) {
            return on == null ? today : on;
        }
    }

    @GetMapping("/units")
    ModelAndView list(@RequestParam(defaultValue = "") String q, DayForm form, Actor reader) {
        var words = q.strip().substring(0, Math.min(q.strip().length(), 200));
        var today = LocalDate.now(clock);
        var day = form.day(today);
        var page = words.isEmpty()
                ? UnitsPage.tree(day, today, tree(day), reader.unit())
                : UnitsPage.found(words, day, today, found(words, day), reader.unit());
        return new ModelAndView("organisation/units", "page", page);
    }

    /** One level of the tree, asked for when a unit is opened. */
    @GetMapping("/units/{id}/branches")
    ModelAndView branches(@PathVariable UnitId id, DayForm form, Actor reader) {
        var today = LocalDate.now(clock);
        var day = form.day(today);
        var page = UnitsPage.tree(day, today, UnitsPage.twigs(units.branches(id, day)), reader.unit());
        return new ModelAndView("organisation/_level", "page", page);
    }

    @GetMapping("/units/{id}")
    ModelAndView show(@PathVariable UnitId id, DayForm form, Actor reader) {
        return new ModelAndView("organisation/unit", "page", page(id, form, reader, null));
    }

    @PostMapping("/units/{id}/codes")
    ModelAndView code(@PathVariable UnitId id, CodeForm form, DayForm day, Actor actor, RedirectAttributes next) {
        try {
            coding.give(id, form.scheme(), form.code(), form.validFrom(), actor);
            Notice.done(next, "organisation.coded", form.code());
            return new ModelAndView("redirect:/units/" + id.value());
        } catch (Refusal refusal) {
            var answer = new ModelAndView("organisation/unit", "page", page(id, day, actor, refusal));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
    }

    /** A code as typed. */
    record CodeForm(String scheme, String code, @Nullable LocalDate validFrom) {}

    private UnitPage page(UnitId id, DayForm form, Actor reader, @Nullable Refusal refusal) {
        var unit = units.get(id);
        var day = form.day(LocalDate.now(clock));
        return new UnitPage(
                crumbs(id, false),
                unit,
                day,
                units.asOf(day).find(id).orElse(null),
                unit.superior().map(units::get).orElse(null),
                units.asOf(day).below(id),
                history.standings(id),
                history.codes(id),
                history.actsOf(id),
                MergerPicture.into(unit, units.predecessors(id)),
                MergerPicture.outOf(unit, units.successors(id)),
                adding.mayAdd(id, reader),
                coding.mayCode(id, reader),
                refusal);
    }

    private List<UnitsPage.Line> found(String words, LocalDate day) {
        return units.asOf(day).search(words, MOST).stream()
                .map(unit -> new UnitsPage.Line(
                        unit,
                        unit.superior()
                                .flatMap(units.asOf(day)::find)
                                .map(Unit::shortName)
                                .orElse("")))
                .toList();
    }

    /** The roots, and what stands below the first of them. */
    private List<UnitsPage.Twig> tree(LocalDate day) {
        return units.branches(null, day).stream()
                .map(root -> new UnitsPage.Twig(
                        root,
                        units.branches(root.unit().id(), day).stream()
                                .map(branch -> new UnitsPage.Twig(branch, List.of()))
                                .toList()))
                .toList();
    }

    @GetMapping("/units/{id}/add")
    ModelAndView ask(@PathVariable UnitId id) {
        return form(id, new UnitForm("", "", "", "", LocalDate.now(clock)), null, HttpStatus.OK);
    }

    @PostMapping("/units/{id}/units")
    ModelAndView add(@PathVariable UnitId id, UnitForm form, Actor actor, RedirectAttributes next) {
        try {
            var added = adding.add(id, form.unit(), actor);
            Notice.done(next, "organisation.added", form.unit().name());
            return new ModelAndView("redirect:/units/" + added.value());
        } catch (Refusal refusal) {
            return form(id, form, refusal, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/units/{id}/hai-phong")
    ModelAndView load(@PathVariable UnitId id, Actor actor, RedirectAttributes next) {
        int loaded = adding.loadHaiPhong(id, actor);
        Notice.done(next, "organisation.loaded", String.valueOf(loaded));
        return new ModelAndView("redirect:/units/" + id.value());
    }

    private ModelAndView form(UnitId id, UnitForm form, @Nullable Refusal refusal, HttpStatus status) {
        var answer = new ModelAndView(
                "organisation/new-unit",
                "page",
                new NewUnitPage(crumbs(id, true), units.get(id), form.unit(), refusal));
        answer.setStatus(status);
        return answer;
    }

    private List<Crumb> crumbs(UnitId id, boolean withItself) {
        return units.wayTo(id).stream()
                .filter(unit -> withItself || !unit.id().equals(id))
                .map(unit -> new Crumb(unit.shortName(), "/units/" + unit.id().value()))
                .toList();
    }
}
