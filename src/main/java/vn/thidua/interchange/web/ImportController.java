package vn.thidua.interchange.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.interchange.ImportId;
import vn.thidua.interchange.application.ConfirmingImport;
import vn.thidua.interchange.application.SeeingImports;
import vn.thidua.interchange.application.Sheets;
import vn.thidua.interchange.store.ImportQueries;
import vn.thidua.platform.web.Notice;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;

/** Một lần nhập: its preview, and the decisions about it. */
@Controller
class ImportController {

    private static final int SIZE = 50;
    private static final int MOST_KEPT = 100;

    private final Sheets sheets;
    private final SeeingImports seeing;
    private final ImportQueries queries;
    private final ConfirmingImport confirming;

    ImportController(Sheets sheets, SeeingImports seeing, ImportQueries queries, ConfirmingImport confirming) {
        this.sheets = sheets;
        this.seeing = seeing;
        this.queries = queries;
        this.confirming = confirming;
    }

    /** While the program is at work the page asks again by itself. */
    @GetMapping("/imports/{id}")
    ModelAndView show(@PathVariable ImportId id, @RequestParam(defaultValue = "1") int page, Actor actor) {
        var one = seeing.get(id, actor);
        var path = "/imports/" + id.value();
        var paging = new Paging(Math.max(1, page), SIZE, queries.countFindings(id), path);
        var findings = queries.findings(id, SIZE, paging.offset());
        var kept = one.kept() == 0 ? List.<String>of() : queries.kept(id, MOST_KEPT);
        var shown = new ImportPage(one, sheets.get(one.kind()).words(), findings, paging, kept);
        return new ModelAndView("interchange/import", "page", shown);
    }

    @PostMapping("/imports/{id}/confirmation")
    String confirm(@PathVariable ImportId id, @RequestParam(defaultValue = "false") boolean good, Actor actor) {
        seeing.get(id, actor);
        confirming.confirm(id, good, actor);
        return "redirect:/imports/" + id.value();
    }

    @PostMapping("/imports/{id}/undoing")
    String undo(@PathVariable ImportId id, Actor actor) {
        seeing.get(id, actor);
        confirming.undo(id, actor);
        return "redirect:/imports/" + id.value();
    }

    @PostMapping("/imports/{id}/discard")
    String discard(@PathVariable ImportId id, Actor actor, RedirectAttributes next) {
        var one = seeing.get(id, actor);
        confirming.discard(id, actor);
        Notice.done(next, "interchange.discarded", one.fileName());
        return "redirect:/imports";
    }
}
