package vn.thidua.identity.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.identity.DutyName;
import vn.thidua.identity.application.DutyBook;
import vn.thidua.identity.application.KeepingDuties;
import vn.thidua.identity.application.KnownActs;
import vn.thidua.identity.domain.CarriedAct;
import vn.thidua.identity.domain.IdentityAct;
import vn.thidua.identity.web.DutiesPage.Cell;
import vn.thidua.identity.web.DutiesPage.Line;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Reach;
import vn.thidua.shared.Refusal;

/** Nhiệm vụ và quyền: who may do what, and the duties of the authority's own. */
@Controller
@RequestMapping("/duties")
class DutiesController {

    private static final String FIELD = "reach.";

    private final DutyBook duties;
    private final KnownActs acts;
    private final KeepingDuties keeping;
    private final Permission permission;

    DutiesController(DutyBook duties, KnownActs acts, KeepingDuties keeping, Permission permission) {
        this.duties = duties;
        this.acts = acts;
        this.keeping = keeping;
        this.permission = permission;
    }

    @GetMapping
    ModelAndView matrix(
            @RequestParam(defaultValue = "") String room, @RequestParam(defaultValue = "") String duty, Actor reader) {
        if (!permission.holds(IdentityAct.SEE_DUTIES, reader)) {
            throw new AccessDeniedException(IdentityAct.SEE_DUTIES.code());
        }
        var inUse = duties.inUse();
        var shown = inUse.stream()
                .filter(one -> duty.isEmpty() || one.duty().code().equals(duty))
                .toList();
        var lines = acts.all().stream()
                .filter(act -> room.isEmpty() || act.room().equals(room))
                .filter(act -> !act.grants().isEmpty())
                .map(act ->
                        new Line(act, shown.stream().map(one -> cell(act, one)).toList()))
                .toList();
        var rooms = acts.all().stream().map(Act::room).distinct().toList();
        var own = duties.all().stream().filter(one -> !one.standard()).toList();
        return new ModelAndView(
                "identity/duties",
                "page",
                new DutiesPage(keeping.mayKeep(reader), own, rooms, room, inUse, duty, shown, lines));
    }

    @GetMapping("/new")
    ModelAndView ask(Actor reader) {
        enter(reader);
        return form(null, "", Map.of(), null);
    }

    @PostMapping
    ModelAndView add(@RequestParam Map<String, String> form, Actor actor, RedirectAttributes next) {
        enter(actor);
        var name = form.getOrDefault("name", "");
        try {
            keeping.add(name, given(form), actor);
            Notice.done(next, "identity.duty-added", name);
            return new ModelAndView("redirect:/duties");
        } catch (Refusal refusal) {
            return form(null, name, given(form), refusal);
        }
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable Duty code, Actor reader) {
        enter(reader);
        var duty = keeping.own(code, reader);
        return form(
                duty.code(),
                duty.name(),
                duty.acts().stream().collect(Collectors.toMap(CarriedAct::act, CarriedAct::reach)),
                null);
    }

    @PostMapping("/{code}")
    ModelAndView rewrite(
            @PathVariable Duty code, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes next) {
        enter(actor);
        var name = form.getOrDefault("name", "");
        try {
            keeping.rewrite(code, name, given(form), actor);
            Notice.done(next, "identity.duty-rewritten", name);
            return new ModelAndView("redirect:/duties");
        } catch (Refusal refusal) {
            return form(code.code(), name, given(form), refusal);
        }
    }

    @PostMapping("/{code}/retirement")
    String retire(@PathVariable Duty code, Actor actor, RedirectAttributes next) {
        keeping.retire(code, actor);
        Notice.done(next, "identity.duty-retired-done");
        return "redirect:/duties";
    }

    private void enter(Actor actor) {
        if (!keeping.mayKeep(actor)) {
            throw new AccessDeniedException(IdentityAct.KEEP_DUTIES.code());
        }
    }

    private Cell cell(Act act, DutyName duty) {
        var reach = duties.grants(act).stream()
                .filter(grant -> grant.duty() == null || grant.duty().equals(duty.duty()))
                .map(grant -> grant.reach())
                .max(Reach::compareTo);
        return new Cell(duty, reach.orElse(null));
    }

    private ModelAndView form(@Nullable String code, String name, Map<String, Reach> given, @Nullable Refusal refusal) {
        var groups = acts.toGive().stream()
                .collect(groupingBy(Act::room, LinkedHashMap::new, Collectors.<Act>toList()))
                .entrySet()
                .stream()
                .map(room -> new DutyPage.Group(room.getKey(), lines(room.getValue(), given)))
                .toList();
        var answer = new ModelAndView("identity/duty", "page", new DutyPage(code, name, groups, refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static List<DutyPage.Line> lines(List<Act> acts, Map<String, Reach> given) {
        return acts.stream()
                .map(act -> new DutyPage.Line(act, given.get(act.code())))
                .toList();
    }

    /** Fields are named after the act: {@code reach.campaign.CLOSE_CAMPAIGN}; an empty one gives nothing. */
    private static Map<String, Reach> given(Map<String, String> form) {
        var given = new TreeMap<String, Reach>();
        form.forEach((field, value) -> {
            if (field.startsWith(FIELD)) {
                reach(value).ifPresent(reach -> given.put(field.substring(FIELD.length()), reach));
            }
        });
        return given;
    }

    private static Optional<Reach> reach(String name) {
        return EnumSet.allOf(Reach.class).stream()
                .filter(reach -> reach.name().equals(name))
                .findFirst();
    }
}
