package vn.thidua.reporting.application;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.store.PeriodQueries;
import vn.thidua.reporting.store.PeriodQueries.PeriodHead;
import vn.thidua.reporting.store.ReportHead;
import vn.thidua.reporting.store.ReportQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Opens a period for a person: whoever sees its campaign, each from the place of the own unit. */
@Component
public class PeriodSight {

    private final PeriodQueries periods;
    private final ReportQueries reports;
    private final ReportSight sight;
    private final RunningCampaigns campaigns;
    private final Permission permission;

    PeriodSight(
            PeriodQueries periods,
            ReportQueries reports,
            ReportSight sight,
            RunningCampaigns campaigns,
            Permission permission) {
        this.periods = periods;
        this.reports = reports;
        this.sight = sight;
        this.campaigns = campaigns;
        this.permission = permission;
    }

    /** The period, or {@link NoSuchElementException} to whom its campaign does not exist. */
    public PeriodHead visible(PeriodId id, Actor actor) {
        return periods.head(id)
                .filter(head -> campaigns.mayBeSeenBy(actor, head.campaign()))
                .orElseThrow(() -> new NoSuchElementException("period " + id.value()));
    }

    public boolean mayPlan(Actor actor, UnitId unit) {
        return permission.allows(ReportingAct.PLAN_PERIODS, actor, unit);
    }

    public boolean mayLock(Actor actor, UnitId unit) {
        return permission.allows(ReportingAct.LOCK_PERIOD, actor, unit);
    }

    /** From which report one looks down: the one named, else the own unit's, else the top where it is seen. */
    public Optional<ReportHead> place(PeriodHead period, @Nullable ReportId named, Actor actor) {
        if (named != null) {
            return Optional.of(sight.visible(named, actor))
                    .filter(head -> head.period().equals(period.id()));
        }
        return reports.of(period.id(), new UnitId(actor.unit()))
                .or(() -> periods.top(period.id()))
                .filter(id -> sight.sees(id, actor))
                .map(id -> sight.visible(id, actor));
    }

    public boolean mayDecide(ReportHead place, Actor actor) {
        return permission.allows(ReportingAct.ACCEPT_REPORT, actor, place.unit());
    }
}
