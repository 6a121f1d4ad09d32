package vn.thidua.reporting.application;

import java.io.OutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.store.FigureListQueries;
import vn.thidua.shared.Actor;

/** Xuất số liệu của kỳ: every figure of a report and of all below it, with what was added up, as one list. */
@Service
@Transactional(readOnly = true)
public class ExportingFigures {

    private final ReportSight sight;
    private final FigureListQueries figures;
    private final FigureBook book;

    ExportingFigures(ReportSight sight, FigureListQueries figures, FigureBook book) {
        this.sight = sight;
        this.figures = figures;
        this.book = book;
    }

    public void export(ReportId place, OutputStream out, Actor by) {
        var top = sight.visible(place, by);
        book.write(out, told -> figures.each(top.id(), told));
    }
}
