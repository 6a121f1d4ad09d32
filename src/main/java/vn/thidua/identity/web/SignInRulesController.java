package vn.thidua.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.identity.application.DutyBook;
import vn.thidua.identity.application.Postman;
import vn.thidua.identity.application.RulingSignIn;
import vn.thidua.identity.domain.SignInRule;
import vn.thidua.identity.store.SecondFactorQueries;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Đăng nhập và bảo mật: what the authority asks of everybody's sign-in. */
@Controller
@RequestMapping("/sign-in-rules")
class SignInRulesController {

    private final RulingSignIn ruling;
    private final DutyBook duties;
    private final SecondFactorQueries factors;
    private final Postman postman;
    private final Clock clock;

    SignInRulesController(
            RulingSignIn ruling, DutyBook duties, SecondFactorQueries factors, Postman postman, Clock clock) {
        this.ruling = ruling;
        this.duties = duties;
        this.factors = factors;
        this.postman = postman;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Actor reader) {
        var since = ruling.rules(reader).stream().collect(Collectors.toMap(SignInRule::duty, SignInRule::since));
        var today = LocalDate.now(clock);
        var lines = duties.inUse().stream()
                .map(duty ->
                        new SignInRulesPage.Line(duty, since.get(duty.duty().code())))
                .toList();
        var first = since.values().stream().min(Comparator.naturalOrder()).orElse(today);
        var page = new SignInRulesPage(lines, first, factors.owing(today), postman.isReady());
        return new ModelAndView("identity/sign-in-rules", "page", page);
    }

    @PostMapping
    String rule(
            @RequestParam @Nullable Set<Duty> duties,
            @RequestParam LocalDate since,
            Actor actor,
            RedirectAttributes next) {
        ruling.rule(duties == null ? Set.of() : duties, since, actor);
        Notice.done(next, "identity.sign-in-rules.saved");
        return "redirect:/sign-in-rules";
    }
}
