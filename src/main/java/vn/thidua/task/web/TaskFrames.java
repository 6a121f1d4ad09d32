package vn.thidua.task.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.task.application.WritingTasks;
import vn.thidua.task.store.TaskRow;

/** Puts around a view of tasks what every view shares. */
@Component
class TaskFrames {

    private final Units units;
    private final RunningCampaigns campaigns;
    private final WritingTasks writing;
    private final Clock clock;

    TaskFrames(Units units, RunningCampaigns campaigns, WritingTasks writing, Clock clock) {
        this.units = units;
        this.campaigns = campaigns;
        this.writing = writing;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    TasksFrame around(TasksForm form, TaskView view, List<TaskRow> rows, Actor actor) {
        var asked = form.campaign();
        var campaign = asked == null || !campaigns.mayBeSeenBy(actor, asked)
                ? null
                : campaigns.find(asked).map(RunningCampaign::name).orElse(null);
        return new TasksFrame(
                form,
                view,
                units.shortNames(
                        rows.stream().flatMap(TaskRow::units).distinct().toList()),
                campaign,
                writing.may(actor, new UnitId(actor.unit())),
                today());
    }
}
