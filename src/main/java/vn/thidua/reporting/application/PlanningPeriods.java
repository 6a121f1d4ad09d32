package vn.thidua.reporting.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.PeriodStepTaken;
import vn.thidua.reporting.domain.Period;
import vn.thidua.reporting.domain.PeriodKind;
import vn.thidua.reporting.domain.PeriodPlan;
import vn.thidua.reporting.domain.PeriodState;
import vn.thidua.reporting.domain.PeriodStep;
import vn.thidua.reporting.domain.Periods;
import vn.thidua.reporting.domain.PlannedPeriod;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Plans when the units of a campaign report, and changes what is only planned. */
@Service
@Transactional
public class PlanningPeriods {

    private final Periods periods;
    private final RunningCampaigns campaigns;
    private final WorkedDays worked;
    private final PeriodNames names;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanningPeriods(
            Periods periods,
            RunningCampaigns campaigns,
            WorkedDays worked,
            PeriodNames names,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.periods = periods;
        this.campaigns = campaigns;
        this.worked = worked;
        this.names = names;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** Periods over all the campaign's days; those planned before are left alone. Says how many are new. */
    public int plan(CampaignId id, PeriodPlan plan, Actor by) {
        var campaign = running(id, by);
        if (plan.kind() == PeriodKind.AD_HOC) {
            throw new IllegalArgumentException("periods of that kind are planned one by one");
        }
        if (campaign.startsOn() == null || campaign.endsOn() == null) {
            throw Refusal.because(ReportingReason.CAMPAIGN_WITHOUT_DAYS, campaign.name());
        }
        var known = periods.findByCampaign(id);
        var fresh = plan.over(campaign.startsOn(), campaign.endsOn(), worked::onOrAfter, names::name).stream()
                .filter(one -> known.stream().noneMatch(other -> isSame(other, one)))
                .toList();
        if (fresh.isEmpty()) {
            throw Refusal.because(ReportingReason.PERIOD_ALREADY_PLANNED);
        }
        fresh.forEach(one -> keep(campaign, one, by));
        return fresh.size();
    }

    /** One period of any days, as asked for by hand. */
    public PeriodId plan(CampaignId id, PlannedPeriod period, Actor by) {
        var campaign = running(id, by);
        if (periods.findByCampaign(id).stream().anyMatch(other -> isSame(other, period))) {
            throw Refusal.because(ReportingReason.PERIOD_ALREADY_PLANNED);
        }
        return keep(campaign, period, by);
    }

    /** Title, day to open, due day and grace of a period that is not open yet. */
    public void change(PeriodId id, String title, LocalDate opensOn, LocalDate dueOn, int graceDays, Actor by) {
        var period = planned(id, by);
        var changed = new PlannedPeriod(
                period.kind(), period.number(), title, period.startsOn(), period.endsOn(), opensOn, dueOn, graceDays);
        tell(periods.save(period.changed(changed)), PeriodStep.CHANGE_PERIOD, by);
    }

    public void remove(PeriodId id, Actor by) {
        var period = planned(id, by);
        period.requireState(PeriodState.PLANNED);
        periods.delete(period);
        tell(period, PeriodStep.REMOVE_PERIOD, by);
    }

    private Period planned(PeriodId id, Actor by) {
        var period = periods.locked(id);
        requireSeen(period.campaign(), by);
        permission.require(ReportingAct.PLAN_PERIODS, by, period.unit());
        return period;
    }

    private RunningCampaign running(CampaignId id, Actor by) {
        requireSeen(id, by);
        var campaign = campaigns.get(id);
        permission.require(ReportingAct.PLAN_PERIODS, by, campaign.unit());
        if (!campaign.active()) {
            throw Refusal.because(ReportingReason.CAMPAIGN_NOT_RUNNING, campaign.name());
        }
        return campaign;
    }

    private void requireSeen(CampaignId campaign, Actor by) {
        if (!by.isSystem() && !campaigns.mayBeSeenBy(by, campaign)) {
            throw new NoSuchElementException("campaign " + campaign.value());
        }
    }

    private PeriodId keep(RunningCampaign campaign, PlannedPeriod plan, Actor by) {
        var period = periods.save(Period.planned(campaign.id(), campaign.unit(), plan));
        tell(period, PeriodStep.PLAN_PERIOD, by);
        return period.id();
    }

    private void tell(Period period, PeriodStep step, Actor by) {
        events.publishEvent(new PeriodStepTaken(
                period.id(), period.campaign(), period.unit(), step.name(), period.title(), null, by, clock.instant()));
    }

    private static boolean isSame(Period period, PlannedPeriod other) {
        return period.kind() == other.kind() && period.startsOn().equals(other.startsOn());
    }
}
