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
    private final AddingUnit adding;
    private final Clock clock;

    UnitController(UnitQueries units, AddingUnit adding, Clock clock) {
        this.units = units;
        this.adding = adding;
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

    @GetMapping("/units")
    ModelAndView list(@RequestParam(defaultValue = "") String q, Actor reader) {
        var words = q.strip().substring(0, Math.min(q.strip().length(), 200));
        var roots = units.roots();
        var found = words.isEmpty()
                ? roots
                : roots.stream()
                        .flatMap(root -> units.search(root.id(), words, MOST).stream())
                        .limit(MOST)
                        .toList();
        var lines = found.stream().map(this::line).toList();
        return new ModelAndView("organisation/units", "page", new UnitsPage(words, lines, reader.unit()));
    }

    @GetMapping("/units/{id}")
    ModelAndView show(@PathVariable UnitId id, Actor reader) {
        var unit = units.get(id);
        var page = new UnitPage(
                crumbs(id, false),
                unit,
                unit.superior().map(units::get).orElse(null),
                units.below(id),
                units.predecessors(id),
                adding.mayAdd(id, reader));
        return new ModelAndView("organisation/unit", "page", page);
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

    private UnitsPage.Line line(Unit unit) {
        return new UnitsPage.Line(
                unit, unit.superior().map(units::get).map(Unit::shortName).orElse(""), units.countBelow(unit.id()));
    }

    private List<Crumb> crumbs(UnitId id, boolean withItself) {
        return units.wayTo(id).stream()
                .filter(unit -> withItself || !unit.id().equals(id))
                .map(unit -> new Crumb(unit.shortName(), "/units/" + unit.id().value()))
                .toList();
    }
}
