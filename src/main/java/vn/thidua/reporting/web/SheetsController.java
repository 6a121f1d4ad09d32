package vn.thidua.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.platform.web.Notice;
import vn.thidua.platform.web.Paging;
import vn.thidua.reporting.SheetBatchId;
import vn.thidua.reporting.SheetId;
import vn.thidua.reporting.application.ConfirmingSheets;
import vn.thidua.reporting.application.PeriodSight;
import vn.thidua.reporting.application.SeeingSheets;
import vn.thidua.reporting.store.SheetQueries;
import vn.thidua.shared.Actor;

/** Biểu đã gửi lên: what was found in filled workbooks, and the decisions about them. */
@Controller
@RequestMapping("/sheets/{id}")
class SheetsController {

    private static final int SIZE = 100;

    private final SeeingSheets seeing;
    private final PeriodSight periods;
    private final SheetQueries queries;
    private final ConfirmingSheets confirming;

    SheetsController(SeeingSheets seeing, PeriodSight periods, SheetQueries queries, ConfirmingSheets confirming) {
        this.seeing = seeing;
        this.periods = periods;
        this.queries = queries;
        this.confirming = confirming;
    }

    /** While the program is at work the page asks again by itself. */
    @GetMapping
    ModelAndView show(
            @PathVariable SheetBatchId id,
            @RequestParam(required = false) @Nullable SheetId one,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        var batch = seeing.get(id, actor);
        var sheets = seeing.sheets(id, actor);
        var chosen = sheets.size() == 1
                ? sheets.getFirst()
                : sheets.stream()
                        .filter(sheet -> sheet.id().equals(one))
                        .findFirst()
                        .orElse(null);
        var only = chosen == null ? null : chosen.id();
        var path = "/sheets/" + id.value() + (one == null ? "" : "?one=" + one.value());
        var paging = new Paging(Math.clamp(page, 1, 10_000), SIZE, queries.countFaults(id, only), path);
        var shown = new SheetsPage(
                batch,
                periods.visible(batch.period(), actor),
                sheets,
                chosen,
                queries.faults(id, only, SIZE, paging.offset()),
                paging,
                only == null ? List.of() : queries.changes(only));
        return new ModelAndView("reporting/sheets", "page", shown);
    }

    @PostMapping("/confirmation")
    String confirm(@PathVariable SheetBatchId id, @RequestParam(required = false) @Nullable SheetId one, Actor actor) {
        confirming.confirm(id, one, actor);
        return back(id, one);
    }

    @PostMapping("/undoing")
    String undo(@PathVariable SheetBatchId id, @RequestParam(required = false) @Nullable SheetId one, Actor actor) {
        confirming.undo(id, one, actor);
        return back(id, one);
    }

    @PostMapping("/discard")
    String discard(
            @PathVariable SheetBatchId id,
            @RequestParam(required = false) @Nullable SheetId one,
            Actor actor,
            RedirectAttributes next) {
        var batch = seeing.get(id, actor);
        confirming.discard(id, one, actor);
        Notice.done(next, "reporting.sheet.discarded");
        if (one != null) {
            return back(id, null);
        }
        return batch.report() == null
                ? "redirect:/periods/" + batch.period().value()
                : "redirect:/reports/" + batch.report().value();
    }

    private static String back(SheetBatchId id, @Nullable SheetId one) {
        return "redirect:/sheets/" + id.value() + (one == null ? "" : "?one=" + one.value());
    }
}
