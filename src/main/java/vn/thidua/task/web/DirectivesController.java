package vn.thidua.task.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.task.DirectiveId;
import vn.thidua.task.application.DirectingWork;
import vn.thidua.task.application.PlacingTasks;
import vn.thidua.task.application.SeeingTasks;
import vn.thidua.task.store.MatterQueries;
import vn.thidua.task.store.MatterQueries.DirectiveRow;

/** What leaders said and asked: all of it, that of one campaign, and saying that one has seen it. */
@Controller
@RequestMapping("/directives")
class DirectivesController {

    private final MatterQueries matters;
    private final SeeingTasks seeing;
    private final DirectingWork directing;
    private final PlacingTasks placing;
    private final RunningCampaigns campaigns;
    private final Units units;
    private final TaskFrames frames;

    DirectivesController(
            MatterQueries matters,
            SeeingTasks seeing,
            DirectingWork directing,
            PlacingTasks placing,
            RunningCampaigns campaigns,
            Units units,
            TaskFrames frames) {
        this.matters = matters;
        this.seeing = seeing;
        this.directing = directing;
        this.placing = placing;
        this.campaigns = campaigns;
        this.units = units;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView list(@RequestParam @Nullable CampaignId campaign, Actor actor) {
        var chosen = campaign == null || !campaigns.mayBeSeenBy(actor, campaign) ? null : campaigns.get(campaign);
        var sight = seeing.from(actor);
        var directives = matters.directives(sight, campaign);
        var explanations = matters.explanations(sight, campaign);
        var named = Stream.concat(
                        directives.stream().map(DirectiveRow::unit),
                        explanations.stream().flatMap(row -> Stream.of(row.unit(), row.asked())))
                .distinct()
                .toList();
        var page = new DirectivesPage(
                directives,
                explanations,
                units.shortNames(named),
                names(directives),
                chosen,
                chosen == null ? List.of() : campaigns.measures(chosen.id()),
                chosen == null || !chosen.active() ? List.of() : directed(actor),
                directing.isLeader(actor),
                directing.mayRead(actor),
                frames.today());
        return new ModelAndView("task/directives", "page", page);
    }

    /** A directive about a campaign, or one of its targets. */
    @PostMapping
    String give(
            @RequestParam CampaignId campaign,
            @RequestParam @Nullable MeasureId measure,
            @RequestParam @Nullable String words,
            @RequestParam @Nullable String leader,
            @RequestParam(required = false) @Nullable List<UnitId> to,
            Actor actor,
            RedirectAttributes next) {
        directing.onCampaign(campaign, measure, words, leader, to == null ? List.of() : to, actor);
        Notice.done(next, "task.done.directed");
        return "redirect:/directives?campaign=" + campaign.value();
    }

    /** @param from "task" when the button stands on the task's page */
    @PostMapping("/{id}/seen")
    String seen(
            @PathVariable DirectiveId id,
            @RequestParam(defaultValue = "") String from,
            Actor actor,
            RedirectAttributes next) {
        var task = directing.seen(id, actor);
        Notice.done(next, "task.done.seen");
        return from.equals("task") && task != null
                ? "redirect:/tasks/" + task.value() + "#chi-dao"
                : "redirect:/directives";
    }

    private List<Unit> directed(Actor actor) {
        return placing.leads(new UnitId(actor.unit())).stream()
                .filter(unit -> directing.mayDirect(unit.id(), actor))
                .toList();
    }

    private Map<CampaignId, String> names(List<DirectiveRow> rows) {
        return rows.stream()
                .map(DirectiveRow::campaign)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> campaigns.find(id).stream())
                .collect(Collectors.toMap(RunningCampaign::id, RunningCampaign::name));
    }
}
