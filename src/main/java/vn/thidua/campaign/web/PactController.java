package vn.thidua.campaign.web;

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
import vn.thidua.campaign.ParticipationId;
import vn.thidua.campaign.application.SigningPacts;
import vn.thidua.campaign.domain.LaunchReason;
import vn.thidua.campaign.domain.Step;
import vn.thidua.campaign.store.PactQueries;
import vn.thidua.organisation.EmulationClusters;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Giao ước thi đua of a campaign: written, read, signed. It prints without menu and buttons. */
@Controller
class PactController {

    private final CampaignFrames frames;
    private final ParticipationPages parts;
    private final PactQueries pacts;
    private final SigningPacts signing;
    private final EmulationClusters clusters;

    PactController(
            CampaignFrames frames,
            ParticipationPages parts,
            PactQueries pacts,
            SigningPacts signing,
            EmulationClusters clusters) {
        this.frames = frames;
        this.parts = parts;
        this.pacts = pacts;
        this.signing = signing;
        this.clusters = clusters;
    }

    @GetMapping("/campaigns/{id}/pact")
    ModelAndView show(@PathVariable CampaignId id, Actor reader) {
        var frame = frames.open(id, reader, Tab.BOARD);
        return page(frame, pacts.find(id).map(PactQueries.PactRow::words).orElse(""), null, reader);
    }

    @PostMapping("/campaigns/{id}/pact")
    ModelAndView write(
            @PathVariable CampaignId id,
            @RequestParam(defaultValue = "") String words,
            Actor actor,
            RedirectAttributes next) {
        var frame = frames.open(id, actor, Tab.BOARD);
        try {
            signing.write(id, words, actor);
            Notice.done(next, "campaign.pact.saved");
            return new ModelAndView("redirect:/campaigns/" + id.value() + "/pact");
        } catch (Refusal refusal) {
            if (refusal.reason() != LaunchReason.PACT_EMPTY) {
                throw refusal;
            }
            return page(frame, words, refusal, actor);
        }
    }

    @PostMapping("/participations/{id}/pact")
    String sign(@PathVariable ParticipationId id, Actor actor, RedirectAttributes next) {
        var row = parts.seen(id, actor);
        signing.sign(id, actor);
        Notice.done(next, "campaign.pact.signed", row.unitName());
        return "redirect:/participations/" + id.value();
    }

    private ModelAndView page(CampaignFrame frame, String typed, @Nullable Refusal refusal, Actor reader) {
        var head = frame.head();
        var unit = new UnitId(head.unit());
        int year = head.issueDate() == null
                ? frame.today().getYear()
                : head.issueDate().getYear();
        var groups = PactPage.grouped(pacts.signatures(head.id()), clusters.keptBy(unit, year));
        var found = pacts.find(head.id()).orElse(null);
        var page = new PactPage(frame, found, groups, false, typed, refusal);
        boolean mayWrite = head.step() == Step.ACTIVE && page.signed() == 0 && signing.mayWrite(reader, unit);
        var answer =
                new ModelAndView("campaign/pact", "page", new PactPage(frame, found, groups, mayWrite, typed, refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
