package vn.thidua.nomination.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.commendation.DossierRules;
import vn.thidua.eligibility.AwardClass;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.application.OpeningRounds;
import vn.thidua.nomination.application.SeeingNominations;
import vn.thidua.nomination.web.RoundFormPage.Line;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Mở đợt xét: one form, for a new round and for other words of one. */
@Controller
@RequestMapping("/rounds")
class RoundFormController {

    private final OpeningRounds opening;
    private final SeeingNominations seeing;
    private final RunningCampaigns campaigns;
    private final DossierRules rules;
    private final Clock clock;
    private final Eligibility law = Eligibility.byTheLaw();

    RoundFormController(
            OpeningRounds opening,
            SeeingNominations seeing,
            RunningCampaigns campaigns,
            DossierRules rules,
            Clock clock) {
        this.opening = opening;
        this.seeing = seeing;
        this.campaigns = campaigns;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView ask(@RequestParam @Nullable CampaignId campaign, Actor actor) {
        opening.requireMay(actor);
        return form(empty(campaign), null, actor, null);
    }

    @PostMapping
    ModelAndView open(@RequestParam MultiValueMap<String, String> sent, Actor actor, RedirectAttributes next) {
        opening.requireMay(actor);
        var form = RoundForm.of(sent);
        try {
            var id = opening.open(form.terms(), form.offers(), actor);
            Notice.done(next, "nomination.done.round-opened", form.name().strip());
            return new ModelAndView("redirect:/rounds/" + id.value());
        } catch (Refusal refusal) {
            return form(form, null, actor, refusal);
        }
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable RoundId id, Actor actor) {
        opening.requireMay(id, actor);
        return form(RoundForm.of(seeing.round(id, actor)), id, actor, null);
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            @PathVariable RoundId id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            RedirectAttributes next) {
        opening.requireMay(id, actor);
        var form = RoundForm.of(sent);
        try {
            opening.change(id, form.terms(), form.offers(), form.version(), actor);
            Notice.done(next, "nomination.done.round-changed");
            return new ModelAndView("redirect:/rounds/" + id.value());
        } catch (Refusal refusal) {
            return form(form, id, actor, refusal);
        }
    }

    private RoundForm empty(@Nullable CampaignId campaign) {
        var today = LocalDate.now(clock);
        return new RoundForm(
                "",
                campaign == null ? "MERIT" : "MOVEMENT",
                String.valueOf(today.getYear()),
                campaign,
                Days.written(today),
                "",
                figure(rules.postingDays(today).orElse(null)),
                figure(rules.workingDays(today).orElse(null)),
                "",
                "",
                Set.of(),
                Map.of(),
                Set.of(),
                0);
    }

    private static String figure(DossierRules.@Nullable LocalFigure set) {
        return set == null ? "" : String.valueOf(set.figure());
    }

    private ModelAndView form(RoundForm form, @Nullable RoundId round, Actor actor, @Nullable Refusal refusal) {
        var today = LocalDate.now(clock);
        var lines = law.book().awards().stream()
                .flatMap(award -> award.subjects().stream()
                        .sorted()
                        .map(subject -> new Line(award.code(), subject, award.type() == AwardClass.TITLE)))
                .toList();
        var page = new RoundFormPage(
                form,
                round,
                campaign(form.campaign(), actor),
                lines,
                rules.postingDays(today).orElse(null),
                rules.workingDays(today).orElse(null),
                refusal);
        var answer = new ModelAndView("nomination/round-form", "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private @Nullable String campaign(@Nullable CampaignId id, Actor actor) {
        return id == null || !campaigns.mayBeSeenBy(actor, id)
                ? null
                : campaigns.find(id).map(RunningCampaign::name).orElse(null);
    }
}
