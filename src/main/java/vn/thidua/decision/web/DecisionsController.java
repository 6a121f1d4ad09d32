package vn.thidua.decision.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.commendation.AwardCatalogue;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.application.DraftingDecisions;
import vn.thidua.decision.application.SeeingDecisions;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.store.DecisionQueries;
import vn.thidua.nomination.ApprovedNomination;
import vn.thidua.nomination.NominationId;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Notice;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Quyết định khen thưởng: the list, and a new draft from what waits. */
@Controller
@RequestMapping("/decisions")
class DecisionsController {

    private static final int SIZE = 50;
    private static final int LONGEST = 200;

    private final DecisionQueries queries;
    private final SeeingDecisions seeing;
    private final DraftingDecisions drafting;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final Clock clock;

    DecisionsController(
            DecisionQueries queries,
            SeeingDecisions seeing,
            DraftingDecisions drafting,
            AwardCatalogue catalogue,
            Units units,
            Clock clock) {
        this.queries = queries;
        this.seeing = seeing;
        this.drafting = drafting;
        this.catalogue = catalogue;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Actor actor) {
        var words = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
        var wanted = Math.clamp(page, 1, 10_000);
        var rows = queries.decisions(seeing.within(actor), words, SIZE, (wanted - 1L) * SIZE);
        boolean may = seeing.may(DecisionAct.DRAFT_DECISION, new UnitId(actor.unit()), actor);
        var path = words.isEmpty() ? "/decisions" : "/decisions?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        var shown = new DecisionsPage(
                words,
                rows,
                units.shortNames(
                        rows.stream().map(DecisionQueries.Row::unit).distinct().toList()),
                new Paging(wanted, SIZE, rows.isEmpty() ? 0 : rows.getFirst().total(), path),
                may,
                may ? drafting.waiting(actor).size() : 0);
        return new ModelAndView("decision/decisions", "page", shown);
    }

    /** With the address of a draft its further dossiers are chosen. */
    @GetMapping("/new")
    ModelAndView choose(@RequestParam(required = false) @Nullable DecisionId into, Actor actor) {
        var address =
                into == null ? "" : "/decisions/" + seeing.get(into, actor).id().value() + "/dossiers";
        return new ModelAndView("decision/new", "page", page(drafting.waiting(actor), address, null));
    }

    @PostMapping
    ModelAndView draft(
            @RequestParam(defaultValue = "") List<NominationId> dossier,
            @RequestParam(defaultValue = "") List<String> group,
            Actor actor,
            RedirectAttributes next) {
        var waiting = drafting.waiting(actor);
        try {
            var id = drafting.draft(chosen(waiting, dossier, group), actor);
            Notice.done(next, "decision.drafted");
            return new ModelAndView("redirect:/decisions/" + id.value());
        } catch (Refusal refusal) {
            if (refusal.reason() != DecisionReason.NOTHING_CHOSEN) {
                throw refusal;
            }
            var answer = new ModelAndView("decision/new", "page", page(waiting, "", refusal));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
    }

    /** Single dossiers, and all of a whole group. */
    static Set<NominationId> chosen(
            List<ApprovedNomination> waiting, List<NominationId> dossiers, List<String> groups) {
        var chosen = waiting.stream()
                .filter(one -> groups.contains(NewDecisionPage.key(one)))
                .map(ApprovedNomination::id)
                .collect(Collectors.toSet());
        chosen.addAll(dossiers);
        return chosen;
    }

    private NewDecisionPage page(List<ApprovedNomination> waiting, String into, @Nullable Refusal refusal) {
        var today = LocalDate.now(clock);
        Map<String, String> names = new TreeMap<>();
        waiting.stream().map(ApprovedNomination::award).distinct().forEach(code -> catalogue
                .find(code, today)
                .ifPresent(known -> names.put(code, known.name())));
        return new NewDecisionPage(waiting, names, into, refusal);
    }
}
