package vn.thidua.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.store.ReportQueries;
import vn.thidua.reporting.store.ReportQueries.OwnRow;
import vn.thidua.reporting.store.ReportQueries.Waiting;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Báo cáo: what the own unit has to send, and what waits for its acceptance. */
@Controller
class ReportsController {

    private static final int MOST = 60;

    private final ReportQueries reports;
    private final RunningCampaigns campaigns;
    private final Permission permission;
    private final Clock clock;

    ReportsController(ReportQueries reports, RunningCampaigns campaigns, Permission permission, Clock clock) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.permission = permission;
        this.clock = clock;
    }

    @GetMapping("/reports")
    ModelAndView show(Actor actor) {
        var unit = new UnitId(actor.unit());
        var rows = reports.ofUnit(unit, MOST);
        var waiting = reports.waitingFor(unit);
        var names = Stream.concat(
                        rows.stream().map(OwnRow::campaign), waiting.stream().map(Waiting::campaign))
                .distinct()
                .collect(Collectors.toMap(
                        (UUID id) -> id, id -> campaigns.get(new CampaignId(id)).name()));
        return new ModelAndView(
                "reporting/reports",
                "page",
                new ReportsPage(
                        rows,
                        waiting,
                        permission.allows(ReportingAct.WRITE_REPORT, actor, unit),
                        names,
                        LocalDate.now(clock)));
    }
}
