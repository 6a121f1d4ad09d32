package vn.thidua.reporting.application;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.store.TotalNode;
import vn.thidua.reporting.store.TotalQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Where in the tree of reports a person may stand, and so how far down they look: their own unit's branch. */
@Service
@Transactional(readOnly = true)
public class SeeingTotals {

    private final TotalQueries totals;
    private final RunningCampaigns campaigns;
    private final Permission permission;

    SeeingTotals(TotalQueries totals, RunningCampaigns campaigns, Permission permission) {
        this.totals = totals;
        this.campaigns = campaigns;
        this.permission = permission;
    }

    /** This report's place, or nothing that the person could see. */
    public TotalNode node(ReportId report, Actor actor) {
        return totals.node(report)
                .filter(node -> sees(actor, node.unit()))
                .orElseThrow(() -> new NoSuchElementException("report " + report.value()));
    }

    /** The highest place of the period from which the person may look. */
    public TotalNode highest(PeriodId period, Actor actor) {
        return totals.top(period)
                .filter(top -> sees(actor, top.unit()))
                .or(() -> own(period, actor))
                .orElseThrow(() -> new NoSuchElementException("period " + period.value()));
    }

    /** The highest place of each period of the campaign that was opened, newest first; empty where there is none. */
    public List<TotalNode> places(CampaignId campaign, Actor actor) {
        var found = campaigns.get(campaign);
        var tops = totals.tops(campaign).stream()
                .filter(top -> sees(actor, top.unit()))
                .toList();
        var own = tops.isEmpty() ? totals.inPeriods(campaign, new UnitId(actor.unit())) : tops;
        if (own.isEmpty() && !campaigns.mayBeSeenBy(actor, found.id())) {
            throw new NoSuchElementException("campaign " + campaign.value());
        }
        return own.stream().filter(node -> sees(actor, node.unit())).toList();
    }

    /** The way down to the node, as far up as the person may see. */
    public List<TotalNode> way(TotalNode node, Actor actor) {
        return totals.wayTo(node.report()).stream()
                .filter(above -> sees(actor, above.unit()))
                .toList();
    }

    public boolean mayRepair(TotalNode node, Actor actor) {
        return permission.allows(ReportingAct.REPAIR_TOTALS, actor, node.campaignUnit());
    }

    public boolean mayWeigh(CampaignId campaign, Actor actor) {
        return permission.allows(
                ReportingAct.WEIGH_LEAGUE, actor, campaigns.get(campaign).unit());
    }

    private boolean sees(Actor actor, UnitId unit) {
        return permission.allows(ReportingAct.SEE_REPORT, actor, unit);
    }

    private Optional<TotalNode> own(PeriodId period, Actor actor) {
        return totals.ofUnit(period, new UnitId(actor.unit())).filter(node -> sees(actor, node.unit()));
    }
}
