package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.domain.Due;
import vn.thidua.campaign.domain.ParticipationState;
import vn.thidua.campaign.domain.ParticipationStep;
import vn.thidua.campaign.store.AskedGoal;
import vn.thidua.campaign.store.ParticipationQueries.OwnCampaign;
import vn.thidua.campaign.store.ParticipationRow;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Histories.Line;
import vn.thidua.platform.web.Ui;
import vn.thidua.shared.Refusal;

/**
 * One unit's part in a campaign: what it owes by when, what it registers, and what the unit above says to it.
 *
 * @param steps the steps this reader may take now
 * @param linkable campaigns of the unit that could carry this one out; empty when this reader may not say
 * @param faults what cannot be taken as a figure
 */
public record ParticipationPage(
        ParticipationRow row,
        List<AskedGoal> goals,
        RegistrationForm form,
        Set<ParticipationStep> steps,
        List<OwnCampaign> linkable,
        boolean mayLaunch,
        boolean maySign,
        List<Line> history,
        Map<MeasureId, Refusal> faults,
        @Nullable Refusal refusal,
        LocalDate today) {

    public boolean may(ParticipationStep step) {
        return steps.contains(step);
    }

    /** How a day stands while what is due on it is not done; null where it is done or no day was set. */
    public @Nullable Due due(@Nullable LocalDate day, boolean done) {
        return day == null || done ? null : Due.on(day, today, row.campaignStep());
    }

    public boolean acknowledged() {
        return row.state() != ParticipationState.SENT;
    }

    public boolean registered() {
        return row.state() == ParticipationState.REGISTERED || row.state() == ParticipationState.APPROVED;
    }

    public String goal(Ui ui, AskedGoal goal) {
        var asked = goal.goal();
        return asked == null ? "" : ui.text("campaign.goal." + goal.comparator(), ui.number(asked));
    }

    public String path() {
        return "/participations/" + row.id().value();
    }

    public List<Crumb> crumbs(Ui ui) {
        var campaign = "/campaigns/" + row.campaign().value();
        return List.of(
                new Crumb(ui.text("campaign.job"), "/campaigns"),
                new Crumb(row.campaignName(), campaign),
                new Crumb(ui.text("campaign.tab.BOARD"), campaign + "/board"));
    }
}
