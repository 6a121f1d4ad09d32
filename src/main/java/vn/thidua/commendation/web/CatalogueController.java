package vn.thidua.commendation.web;

import static vn.thidua.commendation.domain.CommendationAct.SEE_CATALOGUE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
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
import vn.thidua.commendation.LocalRuleId;
import vn.thidua.commendation.application.KeepingLocalRules;
import vn.thidua.commendation.domain.CommendationReason;
import vn.thidua.commendation.store.CatalogueQueries;
import vn.thidua.commendation.store.CatalogueQueries.Award;
import vn.thidua.commendation.store.RewardQueries;
import vn.thidua.commendation.web.CataloguePage.Part;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Danh mục khen thưởng: what the law offers on any day, with its articles, and what the city adds. */
@Controller
@RequestMapping("/catalogue")
class CatalogueController {

    private final CatalogueQueries catalogue;
    private final RewardQueries rewards;
    private final KeepingLocalRules keeping;
    private final RewardTable table;
    private final Permission permission;
    private final Clock clock;

    CatalogueController(
            CatalogueQueries catalogue,
            RewardQueries rewards,
            KeepingLocalRules keeping,
            RewardTable table,
            Permission permission,
            Clock clock) {
        this.catalogue = catalogue;
        this.rewards = rewards;
        this.keeping = keeping;
        this.table = table;
        this.permission = permission;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(defaultValue = "TITLES") String part,
            @RequestParam(defaultValue = "") String day,
            Actor reader) {
        return page(Part.named(part), day, LocalRuleForm.EMPTY, null, reader);
    }

    @GetMapping("/awards/{code}")
    ModelAndView award(
            @PathVariable String code, @RequestParam(required = false) @Nullable LocalDate day, Actor reader) {
        see(reader);
        var on = day == null ? LocalDate.now(clock) : day;
        var award = catalogue
                .award(code.toUpperCase(Locale.ROOT), on)
                .orElseThrow(() -> new NoSuchElementException("award " + code));
        var local = catalogue.localRules(on).stream()
                .filter(rule -> rule.award() == null || rule.award().equals(award.code()))
                .toList();
        var page = new AwardKindPage(
                award,
                on,
                catalogue.authorities(award.code()),
                table.of(award.code(), on),
                rewards.baseSalary(on).orElse(null),
                local);
        return new ModelAndView("commendation/award_kind", "page", page);
    }

    @PostMapping("/local-rules")
    ModelAndView write(LocalRuleForm form, Actor actor, RedirectAttributes next) {
        try {
            keeping.write(form.read(), actor);
        } catch (Refusal refusal) {
            if (!keeping.may(actor)) {
                throw refusal;
            }
            return page(Part.LOCAL, "", form, refusal, actor);
        }
        Notice.done(next, "commendation.local.written");
        return new ModelAndView("redirect:/catalogue?part=LOCAL");
    }

    @PostMapping("/local-rules/{id}/end")
    ModelAndView end(
            @PathVariable LocalRuleId id,
            @RequestParam(defaultValue = "") String lastDay,
            Actor actor,
            RedirectAttributes next) {
        keeping.end(
                id,
                Days.read(lastDay).orElseThrow(() -> Refusal.because(CommendationReason.DAY_UNREADABLE, lastDay)),
                actor);
        Notice.done(next, "commendation.local.ended");
        return new ModelAndView("redirect:/catalogue?part=LOCAL");
    }

    private ModelAndView page(Part part, String typedDay, LocalRuleForm form, @Nullable Refusal refusal, Actor reader) {
        see(reader);
        var today = LocalDate.now(clock);
        var read = Days.read(typedDay);
        var day = read.orElse(today);
        boolean unreadable = read.isEmpty() && !typedDay.isBlank() && refusal == null;
        boolean writes = keeping.may(reader);
        var page = new CataloguePage(
                part,
                day,
                unreadable ? typedDay : "",
                part.showsAwards(writes) ? awards(part, day) : List.of(),
                part == Part.TYPES ? catalogue.types(day) : List.of(),
                part == Part.MONEY ? table.on(day) : List.of(),
                part == Part.MONEY ? rewards.baseSalary(day).orElse(null) : null,
                part == Part.LAW ? catalogue.instruments(day) : List.of(),
                part == Part.LOCAL ? catalogue.localRules(day) : List.of(),
                writes,
                form,
                refusal);
        var answer = new ModelAndView("commendation/catalogue", "page", page);
        answer.setStatus(refusal == null && !unreadable ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private List<Award> awards(Part part, LocalDate day) {
        return catalogue.awards(day).stream()
                .filter(award -> part == Part.LOCAL || part.sort() == award.sort())
                .toList();
    }

    private void see(Actor reader) {
        permission.require(SEE_CATALOGUE, reader, new UnitId(reader.unit()));
    }
}
