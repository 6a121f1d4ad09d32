package vn.thidua.reporting.application;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.PeriodStepTaken;
import vn.thidua.reporting.domain.Period;
import vn.thidua.reporting.domain.PeriodStep;
import vn.thidua.reporting.domain.Periods;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Locks periods once all is in, so that what was reported stays; unlocks one with a reason that is kept. */
@Service
@Transactional
public class LockingPeriods {

    private static final int LONGEST = 500;

    private final Periods periods;
    private final RunningCampaigns campaigns;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LockingPeriods(
            Periods periods,
            RunningCampaigns campaigns,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.periods = periods;
        this.campaigns = campaigns;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public void lock(PeriodId id, Actor by) {
        var period = mine(id, by);
        tell(periods.save(period.locked(by, clock.instant())), PeriodStep.LOCK_PERIOD, null, by);
    }

    public void unlock(PeriodId id, String reason, Actor by) {
        var period = mine(id, by);
        var why = reason.strip();
        if (why.isEmpty()) {
            throw Refusal.because(ReportingReason.REASON_MISSING);
        }
        var kept = why.substring(0, Math.min(why.length(), LONGEST));
        tell(periods.save(period.unlocked()), PeriodStep.UNLOCK_PERIOD, kept, by);
    }

    private Period mine(PeriodId id, Actor by) {
        var period = periods.locked(id);
        if (!campaigns.mayBeSeenBy(by, period.campaign())) {
            throw new NoSuchElementException("period " + id.value());
        }
        permission.require(ReportingAct.LOCK_PERIOD, by, period.unit());
        return period;
    }

    private void tell(Period period, PeriodStep step, @Nullable String reason, Actor by) {
        events.publishEvent(new PeriodStepTaken(
                period.id(),
                period.campaign(),
                period.unit(),
                step.name(),
                period.title(),
                reason,
                by,
                clock.instant()));
    }
}
