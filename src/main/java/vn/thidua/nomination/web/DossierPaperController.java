package vn.thidua.nomination.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.application.KeepingDossierPapers;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** The papers of a dossier: attached, handed in on paper, taken out again. */
@Controller
@RequestMapping("/nominations/{id}/papers")
class DossierPaperController {

    private final KeepingDossierPapers keeping;
    private final NominationPages pages;

    DossierPaperController(KeepingDossierPapers keeping, NominationPages pages) {
        this.keeping = keeping;
        this.pages = pages;
    }

    /** @param onPaper handed in on paper: no file is sent */
    @PostMapping
    ModelAndView add(
            @PathVariable NominationId id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "false") boolean onPaper,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            RedirectAttributes next) {
        keeping.requireWritable(id, actor);
        try {
            if (onPaper) {
                keeping.add(id, code, label, null, actor);
            } else {
                SentFile.with(file, sent -> keeping.add(id, code, label, sent, actor));
            }
            Notice.done(next, "nomination.done.paper");
            return back(id);
        } catch (Refusal refusal) {
            return pages.show(id, refusal, actor);
        }
    }

    @PostMapping("/{paper}/removal")
    ModelAndView remove(@PathVariable NominationId id, @PathVariable UUID paper, Actor actor, RedirectAttributes next) {
        keeping.remove(id, paper, actor);
        Notice.done(next, "nomination.done.paper-gone");
        return back(id);
    }

    private static ModelAndView back(NominationId id) {
        return new ModelAndView("redirect:/nominations/" + id.value() + "#thanh-phan");
    }
}
