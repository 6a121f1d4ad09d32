package vn.thidua.council.web;

import static vn.thidua.council.domain.CouncilReason.DAY_UNREADABLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.council.application.KeepingCouncils;
import vn.thidua.council.application.SeeingMeetings;
import vn.thidua.council.domain.CouncilReason;
import vn.thidua.council.store.CouncilQueries;
import vn.thidua.council.web.CouncilsPage.Typed;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Notice;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** The list of councils and meetings, and a new council. */
@Controller
@RequestMapping("/councils")
class CouncilsController {

    private final KeepingCouncils keeping;
    private final SeeingMeetings seeing;
    private final CouncilQueries queries;
    private final Units units;
    private final Clock clock;

    CouncilsController(
            KeepingCouncils keeping, SeeingMeetings seeing, CouncilQueries queries, Units units, Clock clock) {
        this.keeping = keeping;
        this.seeing = seeing;
        this.queries = queries;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "1") int page, Actor actor) {
        var year = String.valueOf(LocalDate.now(clock).getYear());
        return show(Math.clamp(page, 1, 1000), new Typed(year, "", ""), null, actor);
    }

    @PostMapping
    ModelAndView establish(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String day,
            Actor actor,
            RedirectAttributes next) {
        try {
            if (!year.strip().matches("\\d{4}")) {
                throw Refusal.because(CouncilReason.YEAR_UNREADABLE);
            }
            var on = Days.read(day).orElseThrow(() -> Refusal.because(DAY_UNREADABLE, day));
            var id = keeping.establish(Integer.parseInt(year.strip()), number, on, actor);
            Notice.done(next, "council.done.set-up", year.strip());
            return new ModelAndView("redirect:/councils/" + id.value());
        } catch (Refusal refusal) {
            if (!keeping.may(actor, new UnitId(actor.unit()))) {
                throw refusal;
            }
            return show(1, new Typed(year, number, day), refusal, actor);
        }
    }

    private ModelAndView show(int page, Typed typed, @Nullable Refusal refusal, Actor actor) {
        var within = seeing.within(actor);
        var councils = queries.councils(within);
        var meetings = queries.meetings(within, actor.account(), page);
        long total = meetings.isEmpty() ? 0 : meetings.getFirst().total();
        var named = Stream.concat(
                        councils.stream().map(one -> one.unit()),
                        meetings.stream().map(one -> one.unit()))
                .distinct()
                .toList();
        var answer = new ModelAndView(
                "council/councils",
                "page",
                new CouncilsPage(
                        councils,
                        meetings,
                        units.shortNames(named),
                        new Paging(page, CouncilQueries.PAGE, total, "/councils"),
                        !within.isEmpty(),
                        keeping.may(actor, new UnitId(actor.unit())),
                        typed,
                        refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
