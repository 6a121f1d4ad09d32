package vn.thidua.nomination.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.nomination.NomineeListId;
import vn.thidua.nomination.application.ExportingNomineeLists;
import vn.thidua.nomination.application.SeeingNomineeLists;
import vn.thidua.nomination.application.WritingNomineeLists;
import vn.thidua.nomination.domain.JudgedRow.Outcome;
import vn.thidua.platform.web.Download;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Một danh sách đề nghị: what its rows come to, what the officer chooses, and the dossiers made of it. */
@Controller
@RequestMapping("/nominee-lists/{id}")
class NomineeListController {

    private final SeeingNomineeLists seeing;
    private final WritingNomineeLists writing;
    private final ExportingNomineeLists exporting;
    private final NomineeListPages pages;

    NomineeListController(
            SeeingNomineeLists seeing,
            WritingNomineeLists writing,
            ExportingNomineeLists exporting,
            NomineeListPages pages) {
        this.seeing = seeing;
        this.writing = writing;
        this.exporting = exporting;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable NomineeListId id,
            @RequestParam @Nullable Outcome show,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        return pages.list(id, show, page, NomineeListForm.NONE, null, actor);
    }

    @PostMapping("/choices")
    String choose(
            @PathVariable NomineeListId id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            RedirectAttributes next) {
        writing.choose(id, NomineeListForm.of(sent).choices(), actor);
        Notice.done(next, "nomination.done.list-chosen");
        return "redirect:/nominee-lists/" + id.value();
    }

    /** What was chosen stays chosen when the dossiers are refused. */
    @PostMapping("/nominations")
    ModelAndView write(
            @PathVariable NomineeListId id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            RedirectAttributes next) {
        var form = NomineeListForm.of(sent);
        writing.choose(id, form.choices(), actor);
        try {
            int written = writing.write(id, form.shared(), actor);
            Notice.done(next, "nomination.done.list-written", String.valueOf(written));
            return new ModelAndView("redirect:/nominee-lists/" + id.value());
        } catch (Refusal refusal) {
            return pages.list(id, null, 1, form, refusal, actor);
        }
    }

    @PostMapping("/removal")
    String remove(@PathVariable NomineeListId id, Actor actor, RedirectAttributes next) {
        var list = seeing.show(id, actor).list();
        writing.discard(id, actor);
        Notice.done(next, "nomination.done.list-removed", list.fileName());
        return "redirect:/rounds/" + list.round().value() + "/lists?unit="
                + list.unit().value();
    }

    @GetMapping("/refused")
    void refused(@PathVariable NomineeListId id, Actor actor, HttpServletResponse response) throws IOException {
        Download.WORKBOOK.send("danh-sach-can-sua", response, out -> exporting.refused(id, out, actor));
    }
}
