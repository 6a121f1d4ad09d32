package vn.thidua.organisation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.application.SeeingPeople;
import vn.thidua.organisation.store.PersonListQueries;
import vn.thidua.organisation.store.PersonListQueries.Question;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;

/** Con người: the list, by given name, of the unit and those below. */
@Controller
class PeopleController {

    private static final int ROWS = 50;

    private final PersonListQueries people;
    private final SeeingPeople seeing;

    PeopleController(PersonListQueries people, SeeingPeople seeing) {
        this.people = people;
        this.seeing = seeing;
    }

    @GetMapping("/people")
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable UnitId unit,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "1") int page,
            Actor reader) {
        var own = new UnitId(reader.unit());
        var under = seeing.listed(unit == null ? own : unit, reader);
        var words = q.strip().substring(0, Math.min(q.strip().length(), 200));
        var question = new Question(under, words, closed);
        var path = UriComponentsBuilder.fromPath("/people")
                .queryParam("q", words)
                .queryParam("unit", under.value())
                .queryParam("closed", closed)
                .encode()
                .build()
                .toUriString();
        var paging = new Paging(Math.max(1, page), ROWS, people.count(question), path);
        return new ModelAndView(
                "organisation/people",
                "page",
                new PeoplePage(
                        question,
                        seeing.choices(reader),
                        people.people(question, ROWS, paging.offset()),
                        paging,
                        own,
                        seeing.mayKeep(own, reader)));
    }
}
