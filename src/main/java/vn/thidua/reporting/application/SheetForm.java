package vn.thidua.reporting.application;

import java.util.List;
import vn.thidua.reporting.domain.Narrative;
import vn.thidua.reporting.domain.SheetMark;
import vn.thidua.reporting.domain.WrittenSheet.Part;
import vn.thidua.reporting.store.FormQueries.FormRow;
import vn.thidua.reporting.store.ReportHead;

/** Biểu báo cáo of one unit as its workbook shows it: with what stands in it already. */
public record SheetForm(ReportHead head, String campaign, List<FormRow> rows) {

    public SheetForm {
        rows = List.copyOf(rows);
    }

    public SheetMark mark() {
        return new SheetMark(head.id(), head.period(), head.version());
    }

    public String words(Part part) {
        return part.of(new Narrative(head.results(), head.difficulties(), head.proposals()));
    }
}
