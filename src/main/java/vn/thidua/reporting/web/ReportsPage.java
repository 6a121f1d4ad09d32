package vn.thidua.reporting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.reporting.store.ReportQueries.OwnRow;
import vn.thidua.reporting.store.ReportQueries.Waiting;

/**
 * Báo cáo của tôi: what the own unit has to send and sent, and what waits for it.
 *
 * @param campaigns names of the campaigns the rows belong to
 */
public record ReportsPage(List<OwnRow> rows, List<Waiting> waiting, Map<UUID, String> campaigns, LocalDate today) {

    public String campaign(UUID id) {
        return campaigns.getOrDefault(id, "");
    }
}
