package vn.thidua.organisation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.application.SeeingPeople;
import vn.thidua.organisation.store.CollectiveQueries;
import vn.thidua.organisation.store.CollectiveQueries.Question;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;

/** Tập thể, hộ gia đình: the two lists, of the unit and those below. */
@Controller
class CollectivesController {

    private static final int ROWS = 50;

    private final CollectiveQueries collectives;
    private final SeeingPeople seeing;

    CollectivesController(CollectiveQueries collectives, SeeingPeople seeing) {
        this.collectives = collectives;
        this.seeing = seeing;
    }

    /** What the reader asks for; every part may be left out. */
    record ListForm(
            @Nullable String q,
            @Nullable UnitId unit,
            @Nullable Boolean closed) {

        boolean isClosed() {
            return closed != null && closed;
        }

        String words() {
            var words = q == null ? "" : q.strip();
            return words.substring(0, Math.min(words.length(), 200));
        }
    }

    @GetMapping("/collectives")
    ModelAndView collectives(ListForm form, @RequestParam(defaultValue = "1") int page, Actor reader) {
        return list(form, false, page, reader);
    }

    @GetMapping("/households")
    ModelAndView households(ListForm form, @RequestParam(defaultValue = "1") int page, Actor reader) {
        return list(form, true, page, reader);
    }

    private ModelAndView list(ListForm form, boolean households, int page, Actor reader) {
        var own = new UnitId(reader.unit());
        var under = seeing.listed(form.unit() == null ? own : form.unit(), reader);
        var question = new Question(under, form.words(), households, form.isClosed());
        var path = UriComponentsBuilder.fromPath(households ? "/households" : "/collectives")
                .queryParam("q", form.words())
                .queryParam("unit", under.value())
                .queryParam("closed", form.isClosed())
                .encode()
                .build()
                .toUriString();
        var paging = new Paging(Math.max(1, page), ROWS, collectives.count(question), path);
        return new ModelAndView(
                "organisation/collectives",
                "page",
                new CollectivesPage(
                        question,
                        seeing.choices(reader),
                        collectives.list(question, ROWS, paging.offset()),
                        paging,
                        own,
                        seeing.mayKeepCollectives(own, reader)));
    }
}
