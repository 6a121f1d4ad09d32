package vn.thidua.task.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Histories;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Id;
import vn.thidua.task.TaskId;
import vn.thidua.task.application.ReadingTasks;
import vn.thidua.task.application.ReadingTasks.Whole;
import vn.thidua.task.application.SeeingTasks;
import vn.thidua.task.domain.Task;
import vn.thidua.task.store.TaskQueries;
import vn.thidua.task.store.TaskRow;

/** Opens one task for a person, with everything they may do about it. */
@Component
class TaskPages {

    private final ReadingTasks reading;
    private final SeeingTasks seeing;
    private final Abilities abilities;
    private final RunningCampaigns campaigns;
    private final Units units;
    private final Histories histories;
    private final TaskQueries tasks;
    private final TaskFrames frames;

    TaskPages(
            ReadingTasks reading,
            SeeingTasks seeing,
            Abilities abilities,
            RunningCampaigns campaigns,
            Units units,
            Histories histories,
            TaskQueries tasks,
            TaskFrames frames) {
        this.reading = reading;
        this.seeing = seeing;
        this.abilities = abilities;
        this.campaigns = campaigns;
        this.units = units;
        this.histories = histories;
        this.tasks = tasks;
        this.frames = frames;
    }

    TaskPage open(TaskId id, Actor actor) {
        var whole = reading.read(id, actor);
        var parts = tasks.parts(id, seeing.from(actor), frames.today());
        return new TaskPage(
                whole,
                units.shortNames(named(whole, parts)),
                campaign(whole.task(), actor),
                parts,
                abilities.doing(whole.task(), actor),
                abilities.orders(whole.directives(), actor),
                abilities.asked(whole.explanations(), actor),
                histories.of(told(whole)),
                UUID.randomUUID(),
                frames.today());
    }

    private @Nullable RunningCampaign campaign(Task task, Actor actor) {
        return task.campaign() == null || !campaigns.mayBeSeenBy(actor, task.campaign())
                ? null
                : campaigns.find(task.campaign()).orElse(null);
    }

    private static Set<UnitId> named(Whole whole, List<TaskRow> parts) {
        var named = new LinkedHashSet<UnitId>();
        named.add(whole.task().unit());
        named.add(whole.task().lead());
        whole.task().parties().forEach(party -> named.add(party.unit()));
        whole.entries().forEach(entry -> named.add(entry.unit()));
        whole.directives().forEach(directive -> {
            named.add(directive.unit());
            directive.receipts().forEach(receipt -> named.add(receipt.unit()));
        });
        whole.explanations().forEach(one -> {
            named.add(one.unit());
            named.add(one.asked());
        });
        parts.stream().flatMap(TaskRow::units).forEach(named::add);
        return named;
    }

    private static List<Id> told(Whole whole) {
        var told = new ArrayList<Id>();
        told.add(whole.task().id());
        whole.directives().forEach(directive -> told.add(directive.id()));
        whole.explanations().forEach(one -> told.add(one.id()));
        return told;
    }
}
