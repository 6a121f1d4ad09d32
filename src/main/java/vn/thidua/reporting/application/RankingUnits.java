package vn.thidua.reporting.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.LeagueFormulaChanged;
import vn.thidua.reporting.domain.LeagueFormula;
import vn.thidua.reporting.domain.LeagueTable;
import vn.thidua.reporting.domain.LeagueTable.LeagueEntry;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.domain.TotalFigure;
import vn.thidua.reporting.domain.TotalStanding;
import vn.thidua.reporting.store.CompletenessQueries;
import vn.thidua.reporting.store.TotalNode;
import vn.thidua.reporting.store.TotalQueries;
import vn.thidua.reporting.store.TotalQueries.TotalOfUnit;
import vn.thidua.reporting.store.TotalReachQueries;
import vn.thidua.reporting.store.TotalReachQueries.BranchReach;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Figures;
import vn.thidua.shared.Permission;

/** Xếp hạng: the units directly below one unit, by what they reported, when, and what they reached to date. */
@Service
@Transactional
public class RankingUnits {

    private final CompletenessQueries completeness;
    private final TotalQueries totals;
    private final TotalReachQueries reach;
    private final RunningCampaigns campaigns;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RankingUnits(
            CompletenessQueries completeness,
            TotalQueries totals,
            TotalReachQueries reach,
            RunningCampaigns campaigns,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.completeness = completeness;
        this.totals = totals;
        this.reach = reach;
        this.campaigns = campaigns;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** @param latest the newest place from which the person looks */
    @Transactional(readOnly = true)
    public LeagueTable table(TotalNode latest, LeagueFormula formula) {
        var reached = reached(latest);
        return LeagueTable.of(completeness.units(latest.campaign(), latest.unit(), LocalDate.now(clock)).stream()
                .map(unit -> new LeagueEntry(
                        unit.unitName(),
                        unit.completeness(),
                        reached.get(unit.unit()),
                        formula.score(
                                unit.completeness().completeness(),
                                unit.completeness().punctuality(),
                                reached.get(unit.unit()))))
                .toList());
    }

    public void weigh(CampaignId campaign, LeagueFormula formula, Actor by) {
        var found = campaigns.get(campaign);
        permission.require(ReportingAct.WEIGH_LEAGUE, by, found.unit());
        var before = completeness.formula(campaign);
        var at = clock.instant();
        completeness.keep(campaign, formula, by, at);
        events.publishEvent(new LeagueFormulaChanged(
                campaign, found.unit(), found.name(), before.written(), formula.written(), by, at));
    }

    /** Per cent of the weight of its targets that a unit has reached; units without any goal are left out. */
    private Map<UnitId, BigDecimal> reached(TotalNode node) {
        var branches = new HashMap<Integer, Map<UUID, BranchReach>>();
        return totals.below(node).stream().collect(Collectors.groupingBy(TotalOfUnit::unit)).entrySet().stream()
                .map(unit -> new Share(unit.getKey(), share(node, unit.getValue(), branches)))
                .filter(share -> share.reached() != null)
                .collect(Collectors.toMap(Share::unit, Share::reached));
    }

    private record Share(UnitId unit, @Nullable BigDecimal reached) {}

    private @Nullable BigDecimal share(
            TotalNode node, List<TotalOfUnit> lines, Map<Integer, Map<UUID, BranchReach>> branches) {
        var all = BigDecimal.ZERO;
        var done = BigDecimal.ZERO;
        for (var of : lines) {
            var line = of.line();
            var through = branches.computeIfAbsent(line.position(), position -> reach.branches(node, position))
                    .get(of.report().value());
            int missing = through == null ? 0 : through.expected() - through.answered();
            var standing = TotalFigure.of(line.method(), line.unitOfMeasure(), line.sum(true))
                    .standing(line.comparator(), line.goal(), missing);
            if (standing != TotalStanding.NO_GOAL && through != null) {
                all = all.add(line.weight());
                done = standing == TotalStanding.REACHED ? done.add(line.weight()) : done;
            }
        }
        return all.signum() == 0 ? null : Figures.percent(done, all);
    }
}
