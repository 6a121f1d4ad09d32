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
 * @param writes whether the person writes reports of the unit
 * @param campaigns names of the campaigns the rows belong to
 */
public record ReportsPage(
        List<OwnRow> rows, List<Waiting> waiting, boolean writes, Map<UUID, String> campaigns, LocalDate today) {

    /** Whether the row before it belongs to another campaign. */
    public boolean begins(OwnRow row) {
        int at = rows.indexOf(row);
        return at == 0 || !rows.get(at - 1).campaign().equals(row.campaign());
    }

    /** Whether the person may write in it now. */
    public boolean mayWrite(OwnRow row) {
        return writes && !row.locked() && row.state().isWritable();
    }

    public String campaign(UUID id) {
        return campaigns.getOrDefault(id, "");
    }
}
