package vn.thidua.campaign.web;

import java.util.List;
import java.util.function.Supplier;
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
import vn.thidua.campaign.application.KeepingMeasures;
import vn.thidua.campaign.store.BoardQueries;
import vn.thidua.campaign.store.MeasureQueries;
import vn.thidua.campaign.store.MeasureRow;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Histories;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Chỉ tiêu theo dõi: the targets at work of a campaign, and one of them. */
@Controller
class MeasureController {

    private final CampaignFrames frames;
    private final MeasureQueries measures;
    private final BoardQueries board;
    private final KeepingMeasures keeping;
    private final Histories histories;

    MeasureController(
            CampaignFrames frames,
            MeasureQueries measures,
            BoardQueries board,
            KeepingMeasures keeping,
            Histories histories) {
        this.frames = frames;
        this.measures = measures;
        this.board = board;
        this.keeping = keeping;
        this.histories = histories;
    }

    @GetMapping("/campaigns/{id}/measures")
    ModelAndView list(@PathVariable CampaignId id, Actor reader) {
        var frame = frames.open(id, reader, Tab.MEASURES);
        var page = MeasuresPage.of(frame, measures.ofCampaign(id), measures.waiting(id), may(frame, reader));
        return new ModelAndView("campaign/measures", "page", page);
    }

    @PostMapping("/campaigns/{id}/measures/tracking")
    String track(@PathVariable CampaignId id, Actor actor, RedirectAttributes next) {
        frames.open(id, actor, Tab.MEASURES);
        Notice.done(next, "campaign.measures.tracked", String.valueOf(keeping.track(id, actor)));
        return "redirect:/campaigns/" + id.value() + "/measures";
    }

    @GetMapping("/campaigns/{id}/measures/new")
    ModelAndView ask(@PathVariable CampaignId id, Actor reader) {
        var frame = frames.open(id, reader, Tab.MEASURES);
        keeping.require(reader, new UnitId(frame.head().unit()));
        return page(frame, null, MeasureForm.BLANK, null, reader);
    }

    @PostMapping("/campaigns/{id}/measures")
    ModelAndView add(
            @PathVariable CampaignId id,
            @RequestParam @Nullable MeasureId partOf,
            MeasureForm form,
            Actor actor,
            RedirectAttributes next) {
        var frame = frames.open(id, actor, Tab.MEASURES);
        return keep(frame, null, form, actor, () -> {
            var added = keeping.add(id, partOf, form.terms(null), form.reason(), actor);
            Notice.done(next, "campaign.measure.kept", String.valueOf(form.name()));
            return added;
        });
    }

    @GetMapping("/measures/{id}")
    ModelAndView show(@PathVariable MeasureId id, Actor reader) {
        var row = measures.get(id);
        return page(frames.open(row.campaign(), reader, Tab.MEASURES), row, MeasureForm.of(row), null, reader);
    }

    @PostMapping("/measures/{id}")
    ModelAndView correct(@PathVariable MeasureId id, MeasureForm form, Actor actor, RedirectAttributes next) {
        var row = measures.get(id);
        var frame = frames.open(row.campaign(), actor, Tab.MEASURES);
        return keep(frame, row, form, actor, () -> {
            keeping.correct(id, form.terms(row), form.reason(), actor);
            Notice.done(next, "campaign.measure.kept", String.valueOf(form.name()));
            return id;
        });
    }

    @PostMapping("/measures/{id}/closing")
    String close(
            @PathVariable MeasureId id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        var row = seen(id, actor);
        keeping.close(id, reason, actor);
        Notice.done(next, "campaign.measure.closed", row.name());
        return "redirect:/measures/" + id.value();
    }

    @PostMapping("/measures/{id}/reopening")
    String reopen(
            @PathVariable MeasureId id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        var row = seen(id, actor);
        keeping.reopen(id, reason, actor);
        Notice.done(next, "campaign.measure.reopened", row.name());
        return "redirect:/measures/" + id.value();
    }

    private MeasureRow seen(MeasureId id, Actor actor) {
        var row = measures.get(id);
        frames.open(row.campaign(), actor, Tab.MEASURES);
        return row;
    }

    private ModelAndView keep(
            CampaignFrame frame, @Nullable MeasureRow row, MeasureForm form, Actor actor, Supplier<MeasureId> keep) {
        try {
            return new ModelAndView("redirect:/measures/" + keep.get().value());
        } catch (Refusal refusal) {
            if (!may(frame, actor)) {
                throw refusal;
            }
            return page(frame, row, form, refusal, actor);
        }
    }

    private boolean may(CampaignFrame frame, Actor reader) {
        return keeping.may(reader, new UnitId(frame.head().unit()));
    }

    private ModelAndView page(
            CampaignFrame frame, @Nullable MeasureRow row, MeasureForm form, @Nullable Refusal refusal, Actor reader) {
        var campaign = frame.head().id();
        var totals = row == null
                ? measures.ofCampaign(campaign).stream()
                        .filter(one -> !one.closed())
                        .toList()
                : List.<MeasureRow>of();
        var history = row == null ? List.<Histories.Line>of() : histories.of(List.of(row.id()));
        var page = new MeasurePage(
                frame, row, form, totals, history, may(frame, reader), board.launched(campaign), refusal);
        var answer = new ModelAndView("campaign/measure", "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
