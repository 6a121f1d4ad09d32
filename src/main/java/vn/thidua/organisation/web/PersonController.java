package vn.thidua.organisation.web;

import static vn.thidua.organisation.domain.PersonReason.PURPOSE_MISSING;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.Persons;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.application.SeeingIdentityNumber;
import vn.thidua.organisation.application.SeeingPeople;
import vn.thidua.organisation.store.PersonListQueries;
import vn.thidua.platform.web.Histories;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Hồ sơ cá nhân: facts, posts over time, namesakes, history; and the identity number, masked or seen for a purpose. */
@Controller
@RequestMapping("/people/{id}")
class PersonController {

    private final SeeingPeople seeing;
    private final SeeingIdentityNumber number;
    private final Persons persons;
    private final PersonListQueries people;
    private final Histories histories;
    private final Clock clock;

    PersonController(
            SeeingPeople seeing,
            SeeingIdentityNumber number,
            Persons persons,
            PersonListQueries people,
            Histories histories,
            Clock clock) {
        this.seeing = seeing;
        this.number = number;
        this.persons = persons;
        this.people = people;
        this.histories = histories;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable PersonId id, Actor reader) {
        return masked(id, null, reader);
    }

    /** Answered at once and kept nowhere: a redirect would have to carry the number. */
    @PostMapping("/number")
    ModelAndView see(
            @PathVariable PersonId id,
            @RequestParam(defaultValue = "") String purpose,
            Actor actor,
            HttpServletResponse response) {
        seeing.person(id, actor);
        response.addHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            return page(id, number.see(id, purpose, actor), true, null, actor);
        } catch (Refusal refusal) {
            if (refusal.reason() != PURPOSE_MISSING) {
                throw refusal;
            }
            var answer = masked(id, refusal, actor);
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
    }

    private ModelAndView masked(PersonId id, @Nullable Refusal refused, Actor reader) {
        return page(id, number.masked(seeing.person(id, reader).id(), reader), false, refused, reader);
    }

    private ModelAndView page(PersonId id, String shown, boolean seen, @Nullable Refusal refused, Actor reader) {
        var person = seeing.person(id, reader);
        return new ModelAndView(
                "organisation/person",
                "page",
                new PersonPage(
                        person,
                        people.rest(id),
                        shown,
                        seen,
                        refused,
                        people.lastView(id).orElse(null),
                        people.posts(id),
                        people.namesakes(id, new UnitId(reader.unit())),
                        histories.of(persons.alsoKnownAs(id)),
                        seeing.choices(reader),
                        LocalDate.now(clock),
                        seeing.mayKeep(person.unit(), reader),
                        seeing.maySeeNumber(person.unit(), reader)));
    }
}
