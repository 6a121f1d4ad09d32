package vn.thidua.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;

/** Việc của tôi: what every room asks of this person, the late first. */
@Controller
class WorkController {

    private final OwnChores own;
    private final Clock clock;

    WorkController(OwnChores own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    @GetMapping("/work")
    ModelAndView show(Actor actor) {
        var today = LocalDate.now(clock);
        var chores = own.of(actor).stream()
                .sorted(Comparator.comparing(Chore::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(chore -> WorkPage.Line.of(chore, today))
                .toList();
        return new ModelAndView("layout/work", "page", new WorkPage(today, chores));
    }
}
