package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.thidua.campaign.application.LaunchingCampaigns;
import vn.thidua.campaign.application.SeeingParticipation;
import vn.thidua.campaign.application.SucceedingUnits;
import vn.thidua.campaign.domain.LaunchDues;
import vn.thidua.campaign.domain.ProposedDues;
import vn.thidua.campaign.store.LaunchQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Phát động: the page that sends a campaign to units below. */
@Controller
@RequestMapping("/campaigns/{id}/launch")
class LaunchController {

    private final CampaignFrames frames;
    private final SeeingParticipation seeing;
    private final LaunchingCampaigns launching;
    private final SucceedingUnits succeeding;
    private final LaunchQueries launches;
    private final Units units;
    private final Clock clock;

    LaunchController(
            CampaignFrames frames,
            SeeingParticipation seeing,
            LaunchingCampaigns launching,
            SucceedingUnits succeeding,
            LaunchQueries launches,
            Units units,
            Clock clock) {
        this.frames = frames;
        this.seeing = seeing;
        this.launching = launching;
        this.succeeding = succeeding;
        this.launches = launches;
        this.units = units;
        this.clock = clock;
    }

    /** All units that do not have it yet are ticked, unless none was asked for. */
    @GetMapping
    ModelAndView ask(
            @PathVariable CampaignId id,
            @RequestParam @Nullable UnitId from,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "all") String choose,
            Actor reader) {
        var frame = frames.open(id, reader, Tab.BOARD);
        var sender = seeing.board(new UnitId(frame.head().unit()), from, reader);
        launching.require(reader, sender);
        var ticked = choose.equals("none")
                ? Set.<UUID>of()
                : units.below(sender).stream()
                        .filter(unit -> kind.isEmpty() || unit.kind().equals(kind))
                        .map(unit -> unit.id().value())
                        .collect(Collectors.toSet());
        var dues = ProposedDues.of(launches.deadlines(id), LocalDate.now(clock));
        return page(frame, sender, kind, ticked, dues, null);
    }

    @PostMapping
    ModelAndView launch(@PathVariable CampaignId id, LaunchForm form, Actor actor, RedirectAttributes next) {
        var frame = frames.open(id, actor, Tab.BOARD);
        var asked = form.from() == null ? null : new UnitId(form.from());
        var sender = seeing.board(new UnitId(frame.head().unit()), asked, actor);
        try {
            int sent = launching.launch(id, form.order(sender, units.below(sender)), actor);
            Notice.done(next, sent == 0 ? "campaign.launch.none-new" : "campaign.launch.done", String.valueOf(sent));
            return new ModelAndView("redirect:/campaigns/" + id.value() + "/board?from=" + sender.value());
        } catch (Refusal refusal) {
            if (!launching.may(actor, sender)) {
                throw refusal;
            }
            var dues = new LaunchDues(form.acknowledgeDue(), form.launchDue(), form.registerFrom(), null);
            return page(frame, sender, "", form.chosen(), dues, refusal);
        }
    }

    /** Units that are no more leave now, instead of tonight. */
    @PostMapping("/succession")
    String succeed(@PathVariable CampaignId id, Actor actor, RedirectAttributes next) {
        var head = frames.open(id, actor, Tab.BOARD).head();
        Notice.done(next, "campaign.launch.succeeded", String.valueOf(succeeding.succeed(id, actor)));
        return "redirect:" + Tab.BOARD.path(head);
    }

    private ModelAndView page(
            CampaignFrame frame,
            UnitId sender,
            String kind,
            Set<UUID> ticked,
            LaunchDues dues,
            @Nullable Refusal refusal) {
        var page = new LaunchPage(
                frame,
                units.get(sender),
                units.below(sender),
                launches.sent(frame.head().id()),
                kind,
                ticked,
                dues,
                refusal);
        var answer = new ModelAndView("campaign/launch", "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
