package vn.thidua.nomination.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.nomination.NomineeListId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.application.ExportingNomineeLists;
import vn.thidua.nomination.application.ReceivingNomineeLists;
import vn.thidua.nomination.application.WritingNominations;
import vn.thidua.nomination.domain.ListReason;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Download;
import vn.thidua.platform.web.SentName;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Đề nghị theo danh sách: the template to fill in, and the way in for a list. */
@Controller
@RequestMapping("/rounds/{id}/lists")
class NomineeListsController {

    private final WritingNominations writing;
    private final ReceivingNomineeLists receiving;
    private final ExportingNomineeLists exporting;
    private final NomineeListPages pages;

    NomineeListsController(
            WritingNominations writing,
            ReceivingNomineeLists receiving,
            ExportingNomineeLists exporting,
            NomineeListPages pages) {
        this.writing = writing;
        this.receiving = receiving;
        this.exporting = exporting;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RoundId id, @RequestParam @Nullable UnitId unit, Actor actor) {
        var proposing = proposing(unit, actor);
        writing.begin(id, proposing, actor);
        return pages.lists(id, proposing, null, actor);
    }

    @GetMapping("/template")
    void template(
            @PathVariable RoundId id, @RequestParam @Nullable UnitId unit, Actor actor, HttpServletResponse response)
            throws IOException {
        Download.WORKBOOK.send(
                "danh-sach-de-nghi", response, out -> exporting.template(id, proposing(unit, actor), out, actor));
    }

    @PostMapping
    ModelAndView send(
            @PathVariable RoundId id,
            @RequestParam @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor) {
        var proposing = proposing(unit, actor);
        writing.begin(id, proposing, actor);
        try {
            if (file == null || file.isEmpty()) {
                throw Refusal.because(ListReason.LIST_FILE_MISSING);
            }
            var list = received(id, proposing, file, actor);
            return new ModelAndView("redirect:/nominee-lists/" + list.value());
        } catch (Refusal refusal) {
            return pages.lists(id, proposing, refusal, actor);
        }
    }

    private NomineeListId received(RoundId id, UnitId unit, MultipartFile file, Actor actor) {
        try {
            var kept = Files.createTempFile("list", null);
            try {
                file.transferTo(kept);
                return receiving.receive(id, unit, SentName.of(file), kept, actor);
            } finally {
                Files.deleteIfExists(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnitId proposing(@Nullable UnitId asked, Actor actor) {
        return asked == null ? new UnitId(actor.unit()) : asked;
    }
}
