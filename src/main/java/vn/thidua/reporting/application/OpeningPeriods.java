package vn.thidua.reporting.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.PeriodStepTaken;
import vn.thidua.reporting.domain.Period;
import vn.thidua.reporting.domain.PeriodState;
import vn.thidua.reporting.domain.PeriodStep;
import vn.thidua.reporting.domain.Periods;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.reporting.store.OpenedForms;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Opens periods: the form is frozen as the campaign's targets stand, and each unit that takes part gets its report. */
@Service
@Transactional
public class OpeningPeriods {

    private final Periods periods;
    private final RunningCampaigns campaigns;
    private final OpenedForms forms;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningPeriods(
            Periods periods,
            RunningCampaigns campaigns,
            OpenedForms forms,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.periods = periods;
        this.campaigns = campaigns;
        this.forms = forms;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** Planned periods whose day has come. */
    @Transactional(readOnly = true)
    public List<PeriodId> due() {
        return periods.findByStateAndOpensOnLessThanEqual(PeriodState.PLANNED, LocalDate.now(clock)).stream()
                .filter(period -> campaigns.get(period.campaign()).active())
                .map(Period::id)
                .toList();
    }

    /** Opening an open period changes nothing. */
    public void open(PeriodId id, Actor by) {
        var period = periods.locked(id);
        if (!by.isSystem() && !campaigns.mayBeSeenBy(by, period.campaign())) {
            throw new NoSuchElementException("period " + id.value());
        }
        permission.require(ReportingAct.PLAN_PERIODS, by, period.unit());
        if (period.state() == PeriodState.OPEN) {
            return;
        }
        var campaign = campaigns.get(period.campaign());
        if (!campaign.active()) {
            throw Refusal.because(ReportingReason.CAMPAIGN_NOT_RUNNING, campaign.name());
        }
        var measures = campaigns.measures(campaign.id());
        if (measures.isEmpty()) {
            throw Refusal.because(ReportingReason.NOTHING_TO_REPORT, campaign.name());
        }
        var at = clock.instant();
        var opened = periods.save(period.opened(at));
        var day = LocalDate.ofInstant(at, clock.getZone());
        forms.freeze(opened, measures);
        forms.grow(
                opened,
                campaign.unitName(),
                campaigns.participants(campaign.id(), day),
                measures,
                campaigns.allotments(campaign.id()));
        events.publishEvent(new PeriodStepTaken(
                id, campaign.id(), period.unit(), PeriodStep.OPEN_PERIOD.name(), period.title(), null, by, at));
    }
}
