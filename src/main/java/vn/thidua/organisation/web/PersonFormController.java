package vn.thidua.organisation.web;

import static vn.thidua.organisation.domain.PersonReason.LIKELY_KNOWN;

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
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.PersonRegister;
import vn.thidua.organisation.RowProblem;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.application.CorrectingPerson;
import vn.thidua.organisation.application.SeeingPeople;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;

/** Thêm người, sửa hồ sơ: one form, checked as a row of a list is. */
@Controller
@RequestMapping("/people")
class PersonFormController {

    private final PersonRegister register;
    private final CorrectingPerson correcting;
    private final SeeingPeople seeing;

    PersonFormController(PersonRegister register, CorrectingPerson correcting, SeeingPeople seeing) {
        this.register = register;
        this.correcting = correcting;
        this.seeing = seeing;
    }

    @GetMapping("/new")
    ModelAndView ask(@RequestParam @Nullable UnitId unit, Actor reader) {
        var chosen = seeing.listed(unit == null ? new UnitId(reader.unit()) : unit, reader);
        return form(null, new NewPerson("", "", "", "", chosen, "", "", ""), List.of(), reader);
    }

    @PostMapping
    ModelAndView enter(PersonForm form, Actor actor, RedirectAttributes next) {
        var wanted = form.person(null);
        var checked = register.check(List.of(wanted), actor);
        var problems = checked.unchanged() > 0 ? List.of(known(wanted)) : checked.problems();
        if (stop(problems, form.isSure())) {
            return form(null, wanted, problems, actor);
        }
        var id = register.enter(wanted, actor);
        Notice.done(next, "organisation.person.added", wanted.name());
        return new ModelAndView("redirect:/people/" + id.value());
    }

    @GetMapping("/{id}/facts")
    ModelAndView edit(@PathVariable PersonId id, Actor reader) {
        var person = seeing.person(id, reader);
        return form(person, correcting.begin(id, reader), List.of(), reader);
    }

    @PostMapping("/{id}/facts")
    ModelAndView correct(@PathVariable PersonId id, PersonForm form, Actor actor, RedirectAttributes next) {
        var person = seeing.person(id, actor);
        var wanted = form.person(person.unit());
        var problems = correcting.correct(id, wanted, form.isSure(), actor);
        if (!problems.isEmpty()) {
            return form(person, wanted, problems, actor);
        }
        Notice.done(next, "organisation.person.corrected", wanted.name());
        return new ModelAndView("redirect:/people/" + id.value());
    }

    private ModelAndView form(@Nullable Person person, NewPerson typed, List<RowProblem> problems, Actor reader) {
        var answer = new ModelAndView(
                "organisation/person_form",
                "page",
                new PersonFormPage(person, typed, seeing.choices(reader), problems));
        answer.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static boolean stop(List<RowProblem> problems, boolean sure) {
        return problems.stream().anyMatch(problem -> problem.blocks() || !sure);
    }

    /** The register says exactly this already. */
    private RowProblem known(NewPerson wanted) {
        var unit = wanted.unit() == null ? "" : seeing.unitName(wanted.unit());
        return new RowProblem(0, "name", LIKELY_KNOWN, List.of(wanted.name(), wanted.birth(), unit), null, false);
    }
}
