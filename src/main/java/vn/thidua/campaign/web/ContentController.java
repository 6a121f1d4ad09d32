package vn.thidua.campaign.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.store.ContentQueries;
import vn.thidua.campaign.store.TargetQueries;
import vn.thidua.campaign.store.WorkQueries;
import vn.thidua.shared.Actor;

/** What one campaign asks for: its targets, work, awards and words. */
@Controller
@RequestMapping("/campaigns/{id}")
class ContentController {

    private final CampaignFrames frames;
    private final TargetQueries targets;
    private final WorkQueries work;
    private final ContentQueries content;

    ContentController(CampaignFrames frames, TargetQueries targets, WorkQueries work, ContentQueries content) {
        this.frames = frames;
        this.targets = targets;
        this.work = work;
        this.content = content;
    }

    @GetMapping("/targets")
    ModelAndView targets(@PathVariable CampaignId id, Actor actor) {
        var frame = frames.open(id, actor, Tab.TARGETS);
        return new ModelAndView("campaign/targets", "page", TargetsPage.of(frame, targets.ofCampaign(id)));
    }

    @GetMapping("/tasks")
    ModelAndView tasks(@PathVariable CampaignId id, Actor actor) {
        var frame = frames.open(id, actor, Tab.TASKS);
        var page = TasksPage.of(frame, work.charges(id), work.tasks(id), content.sections(id));
        return new ModelAndView("campaign/tasks", "page", page);
    }

    @GetMapping("/awards")
    ModelAndView awards(@PathVariable CampaignId id, Actor actor) {
        var frame = frames.open(id, actor, Tab.AWARDS);
        return new ModelAndView("campaign/awards", "page", new AwardsPage(frame, work.awards(id)));
    }

    @GetMapping("/content")
    ModelAndView content(@PathVariable CampaignId id, Actor actor) {
        var frame = frames.open(id, actor, Tab.CONTENT);
        var page = new ContentPage(frame, content.sections(id), content.bases(id), content.movements(id));
        return new ModelAndView("campaign/content", "page", page);
    }

    @GetMapping("/document")
    ModelAndView document(@PathVariable CampaignId id, @RequestParam(defaultValue = "") String at, Actor actor) {
        var frame = frames.open(id, actor, Tab.DOCUMENT);
        return new ModelAndView(
                "campaign/document", "page", DocumentPage.of(frame, work.recipients(id), content.text(id), at));
    }
}
