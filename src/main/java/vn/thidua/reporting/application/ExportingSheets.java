package vn.thidua.reporting.application;

import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.SheetBatchId;
import vn.thidua.reporting.store.FormQueries;
import vn.thidua.reporting.store.ReportHead;
import vn.thidua.reporting.store.SheetQueries;
import vn.thidua.shared.Actor;

/** Xuất biểu báo cáo: forms to be filled, with what stands in them already; one, or one for each report below. */
@Service
@Transactional(readOnly = true)
public class ExportingSheets {

    private static final int MOST_FAULTS = 50_000;

    private final ReportSight sight;
    private final FormQueries forms;
    private final SheetQueries queries;
    private final RunningCampaigns campaigns;
    private final SheetBook book;
    private final SeeingSheets seeing;

    ExportingSheets(
            ReportSight sight,
            FormQueries forms,
            SheetQueries queries,
            RunningCampaigns campaigns,
            SheetBook book,
            SeeingSheets seeing) {
        this.sight = sight;
        this.forms = forms;
        this.queries = queries;
        this.campaigns = campaigns;
        this.book = book;
        this.seeing = seeing;
    }

    public void one(ReportId id, OutputStream out, Actor by) {
        var head = sight.visible(id, by);
        write(head, campaigns.get(head.campaign()).name(), out);
    }

    /** The reports sent to this one, by name, or all further below too. */
    public List<ReportId> below(ReportId place, boolean all, Actor by) {
        return queries.below(sight.visible(place, by).id(), all);
    }

    /** What is wrong in workbooks sent at once, to be told to those who filled them. */
    public void faults(SheetBatchId batch, OutputStream out, Actor by) {
        seeing.get(batch, by);
        book.faults(out, queries.faults(batch, null, MOST_FAULTS, 0));
    }

    /** Of a unit and period, fit for a file: "UBND xã Gia Lộc, tháng 11-2025". */
    public String name(ReportId id, Actor by) {
        return name(sight.visible(id, by));
    }

    private static String name(ReportHead head) {
        var name = head.unitName() + ", " + head.periodTitle();
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
    }

    private void write(ReportHead head, String campaign, OutputStream out) {
        book.write(out, new SheetForm(head, campaign, forms.of(head.id())));
    }
}
