package vn.thidua.campaign.web;

import java.util.Map;
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
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.ParticipationId;
import vn.thidua.campaign.application.RegisteringUnits;
import vn.thidua.campaign.application.TakingPart;
import vn.thidua.campaign.domain.LaunchReason;
import vn.thidua.campaign.domain.ParticipationStep;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** One unit's part in a campaign: acknowledged, registered, returned, approved. */
@Controller
@RequestMapping("/participations/{id}")
class ParticipationController {

    private final ParticipationPages pages;
    private final TakingPart taking;
    private final RegisteringUnits registering;

    ParticipationController(ParticipationPages pages, TakingPart taking, RegisteringUnits registering) {
        this.pages = pages;
        this.taking = taking;
        this.registering = registering;
    }

    @GetMapping
    ModelAndView show(@PathVariable ParticipationId id, Actor reader) {
        return new ModelAndView("campaign/participation", "page", pages.page(pages.seen(id, reader), reader));
    }

    @PostMapping("/acknowledgement")
    String acknowledge(@PathVariable ParticipationId id, Actor actor, RedirectAttributes next) {
        return take(id, ParticipationStep.ACKNOWLEDGE, null, actor, next);
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable ParticipationId id, Actor actor, RedirectAttributes next) {
        return take(id, ParticipationStep.WITHDRAW, null, actor, next);
    }

    @PostMapping("/approval")
    String approve(@PathVariable ParticipationId id, Actor actor, RedirectAttributes next) {
        return take(id, ParticipationStep.APPROVE, null, actor, next);
    }

    @PostMapping("/return")
    String sendBack(
            @PathVariable ParticipationId id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        return take(id, ParticipationStep.RETURN, reason.strip(), actor, next);
    }

    @PostMapping("/reopening")
    String reopen(
            @PathVariable ParticipationId id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        return take(id, ParticipationStep.REOPEN, reason.strip(), actor, next);
    }

    @PostMapping("/own-campaign")
    String link(@PathVariable ParticipationId id, @RequestParam CampaignId own, Actor actor, RedirectAttributes next) {
        pages.seen(id, actor);
        taking.link(id, own, actor);
        Notice.done(next, "campaign.part.linked");
        return "redirect:/participations/" + id.value();
    }

    /** Keeps the draft, or sends it when so pressed; what was typed wrongly comes back with its reason. */
    @PostMapping("/registration")
    ModelAndView register(
            @PathVariable ParticipationId id,
            @RequestParam(defaultValue = "save") String then,
            @RequestParam Map<String, String> fields,
            Actor actor,
            RedirectAttributes next) {
        var row = pages.seen(id, actor);
        var goals = pages.goals(row);
        var form = RegistrationForm.typed(fields, goals);
        var faults = form.faults(goals);
        if (!faults.isEmpty()) {
            return again(pages.page(row, goals, form, faults, null, actor));
        }
        try {
            boolean sending = then.equals("send");
            if (sending) {
                registering.send(id, form.undertaking(goals), actor);
            } else {
                registering.save(id, form.undertaking(goals), actor);
            }
            Notice.done(next, sending ? "campaign.part.done.REGISTER" : "campaign.part.saved", row.campaignName());
            return new ModelAndView("redirect:/participations/" + id.value());
        } catch (Refusal refusal) {
            if (!typed(refusal)) {
                throw refusal;
            }
            return again(pages.page(row, goals, form, faults, refusal, actor));
        }
    }

    private static boolean typed(Refusal refusal) {
        return refusal.reason() == LaunchReason.LOWER_WITHOUT_REASON
                || refusal.reason() == LaunchReason.REGISTRATION_EMPTY
                || refusal.reason() == LaunchReason.REGISTRATION_NOT_OPEN;
    }

    private static ModelAndView again(ParticipationPage page) {
        var answer = new ModelAndView("campaign/participation", "page", page);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private String take(
            ParticipationId id, ParticipationStep step, @Nullable String reason, Actor actor, RedirectAttributes next) {
        var row = pages.seen(id, actor);
        taking.take(id, step, reason, actor);
        Notice.done(next, "campaign.part.done." + step, row.campaignName());
        return "redirect:/participations/" + id.value();
    }
}
