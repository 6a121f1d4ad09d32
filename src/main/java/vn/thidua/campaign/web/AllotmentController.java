package vn.thidua.campaign.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.application.AllottedUnits;
import vn.thidua.campaign.application.AllottingTargets;
import vn.thidua.campaign.application.SeeingParticipation;
import vn.thidua.campaign.domain.MeasureReason;
import vn.thidua.campaign.store.AllotmentQueries;
import vn.thidua.campaign.store.MeasureQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Htmx;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Giao chỉ tiêu: all targets over the units below one, and one target unit by unit. */
@Controller
class AllotmentController {

    private final CampaignFrames frames;
    private final SeeingParticipation seeing;
    private final MeasureQueries measures;
    private final AllotmentQueries allotments;
    private final AllottedUnits below;
    private final AllottingTargets allotting;
    private final Units units;

    AllotmentController(
            CampaignFrames frames,
            SeeingParticipation seeing,
            MeasureQueries measures,
            AllotmentQueries allotments,
            AllottedUnits below,
            AllottingTargets allotting,
            Units units) {
        this.frames = frames;
        this.seeing = seeing;
        this.measures = measures;
        this.allotments = allotments;
        this.below = below;
        this.allotting = allotting;
        this.units = units;
    }

    @GetMapping("/campaigns/{id}/allotments")
    ModelAndView overview(@PathVariable CampaignId id, @RequestParam @Nullable UnitId from, Actor reader) {
        var frame = frames.open(id, reader, Tab.MEASURES);
        var sender = seeing.board(new UnitId(frame.head().unit()), from, reader);
        var to = List.copyOf(below.names(id, sender).keySet());
        var page = new AllotmentsPage(frame, units.get(sender), to.size(), allotments.overview(id, sender, to));
        return new ModelAndView("campaign/allotments", "page", page);
    }

    @GetMapping("/measures/{id}/allotment")
    ModelAndView show(@PathVariable MeasureId id, @RequestParam @Nullable UnitId from, Actor reader) {
        var opened = AllotmentOpened.of(id, from, reader, frames, seeing, measures, below);
        var form = AllotmentForm.of(
                opened.names().keySet(),
                allotments.of(id, List.copyOf(opened.names().keySet())));
        return page(opened, form, false, Map.of(), null, reader);
    }

    /**
     * Saves, or only shows what it would come to: added up again, or split. The live sum asks the same with htmx.
     *
     * @param then save, check, evenly, weights or same
     */
    @PostMapping("/measures/{id}/allotment")
    ModelAndView allot(
            @PathVariable MeasureId id,
            @RequestParam @Nullable UnitId from,
            @RequestParam(defaultValue = "check") String then,
            @RequestParam Map<String, String> fields,
            Htmx htmx,
            Actor actor,
            RedirectAttributes next) {
        var opened = AllotmentOpened.of(id, from, actor, frames, seeing, measures, below);
        var form = AllotmentForm.typed(opened.names().keySet(), fields);
        var decimals = opened.measure().decimals();
        if (htmx.asked() && then.equals("check")) {
            return new ModelAndView("campaign/_allotment_sum", "check", opened.check(form, allotments));
        }
        var faults = form.faults(decimals);
        if (!faults.isEmpty() || then.equals("check")) {
            return page(opened, form, true, faults, null, actor);
        }
        try {
            if (!then.equals("save")) {
                return page(opened, proposed(opened, form, then), true, faults, null, actor);
            }
            int changed = allotting.allot(id, opened.from(), form.goals(decimals), form.reason(), actor);
            Notice.done(next, "campaign.allotment.saved", opened.measure().name(), String.valueOf(changed));
            return new ModelAndView("redirect:/measures/" + id.value() + "/allotment?from="
                    + opened.from().value());
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof MeasureReason)) {
                throw refusal;
            }
            return page(opened, form, true, faults, refusal, actor);
        }
    }

    private AllotmentForm proposed(AllotmentOpened opened, AllotmentForm form, String then) {
        BigDecimal goal = opened.goal(allotments);
        if (goal == null) {
            throw Refusal.because(MeasureReason.GOAL_MISSING, opened.measure().name());
        }
        return then.equals("same")
                ? form.same(goal)
                : form.split(goal, then.equals("evenly"), opened.measure().decimals());
    }

    private ModelAndView page(
            AllotmentOpened opened,
            AllotmentForm form,
            boolean proposed,
            Map<UnitId, Refusal> faults,
            @Nullable Refusal refusal,
            Actor reader) {
        var page = new AllotmentPage(
                opened.frame(),
                opened.measure(),
                units.get(opened.from()),
                opened.names(),
                form,
                opened.check(form, allotments),
                !opened.measure().closed() && allotting.may(reader, opened.from()),
                opened.frame().head().takingPart() > 0,
                proposed,
                faults,
                refusal);
        var answer = new ModelAndView("campaign/allotment", "page", page);
        answer.setStatus(refusal == null && faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
