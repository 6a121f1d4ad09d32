package vn.thidua.reporting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Chore;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.platform.web.Chores;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.store.ReportQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** The reports a person's unit owes, and those that wait for its acceptance: one line a period. */
@Component
class ReportChores implements Chores {

    private static final int AHEAD_DAYS = 30;
    private static final int MOST = 20;

    private final ReportQueries reports;
    private final RunningCampaigns campaigns;
    private final Permission permission;

    ReportChores(ReportQueries reports, RunningCampaigns campaigns, Permission permission) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.permission = permission;
    }

    @Override
    public List<Chore> of(Actor actor, LocalDate today) {
        var unit = new UnitId(actor.unit());
        var chores = new ArrayList<Chore>();
        if (permission.allows(ReportingAct.WRITE_REPORT, actor, unit)) {
            reports.ofUnit(unit, MOST).stream()
                    .filter(row -> !row.locked() && row.state().isWritable())
                    .filter(row -> !row.dueOn().isAfter(today.plusDays(AHEAD_DAYS)))
                    .forEach(row -> chores.add(new Chore(
                            row.dueOn(),
                            Words.of(
                                    row.state() == ReportState.RETURNED
                                            ? "reporting.chore.mend"
                                            : "reporting.chore.send",
                                    row.periodTitle()),
                            campaign(new CampaignId(row.campaign())),
                            "reporting.chore.write",
                            "/reports/" + row.id().value())));
        }
        if (permission.allows(ReportingAct.ACCEPT_REPORT, actor, unit)) {
            reports.waitingFor(unit)
                    .forEach(waiting -> chores.add(new Chore(
                            null,
                            Words.of("reporting.chore.accept", String.valueOf(waiting.count()), waiting.title()),
                            campaign(new CampaignId(waiting.campaign())),
                            "reporting.chore.look",
                            "/periods/" + waiting.period().value() + "?state=WAITING")));
        }
        return chores;
    }

    private Words campaign(CampaignId id) {
        return Words.of("reporting.chore.campaign", campaigns.get(id).name());
    }
}
