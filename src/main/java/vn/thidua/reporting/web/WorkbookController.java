package vn.thidua.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.platform.web.Download;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.SheetBatchId;
import vn.thidua.reporting.application.ExportingFigures;
import vn.thidua.reporting.application.ExportingSheets;
import vn.thidua.reporting.application.PeriodSight;
import vn.thidua.reporting.store.ReportHead;
import vn.thidua.shared.Actor;

/** Reports to take away: one as a form, those below as forms in a zip, all figures as a list, and what was wrong in forms. */
@Controller
class WorkbookController {

    private final ExportingSheets sheets;
    private final ExportingFigures figures;
    private final PeriodSight seeing;

    WorkbookController(ExportingSheets sheets, ExportingFigures figures, PeriodSight seeing) {
        this.sheets = sheets;
        this.figures = figures;
        this.seeing = seeing;
    }

    @GetMapping("/reports/{id}/workbook")
    void one(@PathVariable ReportId id, Actor actor, HttpServletResponse response) throws IOException {
        Download.WORKBOOK.send(sheets.name(id, actor), response, out -> sheets.one(id, out, actor));
    }

    @GetMapping("/periods/{id}/workbooks")
    void below(
            @PathVariable PeriodId id,
            @RequestParam(required = false) @Nullable ReportId of,
            @RequestParam(defaultValue = "false") boolean all,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var place = place(id, of, actor);
        Download.ZIP.send(sheets.name(place.id(), actor), response, out -> pack(place, all, out, actor));
    }

    @GetMapping("/periods/{id}/figures")
    void figures(
            @PathVariable PeriodId id,
            @RequestParam(required = false) @Nullable ReportId of,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var place = place(id, of, actor);
        Download.WORKBOOK.send(sheets.name(place.id(), actor), response, out -> figures.export(place.id(), out, actor));
    }

    @GetMapping("/sheets/{id}/faults")
    void faults(@PathVariable SheetBatchId id, Actor actor, HttpServletResponse response) throws IOException {
        Download.WORKBOOK.send("loi-bieu-bao-cao", response, out -> sheets.faults(id, out, actor));
    }

    /** One after the other, each read by itself: thousands of them hold no connection meanwhile. */
    private void pack(ReportHead place, boolean all, OutputStream out, Actor actor) {
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            int number = 0;
            for (var id : sheets.below(place.id(), all, actor)) {
                zip.putNextEntry(new ZipEntry("%04d %s.xlsx".formatted(++number, sheets.name(id, actor))));
                var bytes = new ByteArrayOutputStream();
                sheets.one(id, bytes, actor);
                bytes.writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportHead place(PeriodId id, @Nullable ReportId of, Actor actor) {
        return seeing.place(seeing.visible(id, actor), of, actor)
                .orElseThrow(() -> new NoSuchElementException("period " + id.value()));
    }
}
