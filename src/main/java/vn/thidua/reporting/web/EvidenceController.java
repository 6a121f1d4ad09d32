package vn.thidua.reporting.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.files.FileId;
import vn.thidua.platform.web.Notice;
import vn.thidua.platform.web.SentName;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.application.KeepingEvidence;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Minh chứng: papers put with a report and taken away again. */
@Controller
@RequestMapping("/reports/{id}/evidence")
class EvidenceController {

    private final KeepingEvidence keeping;

    EvidenceController(KeepingEvidence keeping) {
        this.keeping = keeping;
    }

    @PostMapping
    String add(
            @PathVariable ReportId id,
            @RequestParam(required = false) List<MultipartFile> files,
            Actor actor,
            RedirectAttributes next) {
        keeping.requireWritable(id, actor);
        var chosen = files == null
                ? List.<MultipartFile>of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        if (chosen.isEmpty()) {
            throw Refusal.because(ReportingReason.FILE_MISSING);
        }
        chosen.forEach(file -> add(id, file, actor));
        Notice.done(next, "reporting.evidence-kept", String.valueOf(chosen.size()));
        return "redirect:/reports/" + id.value() + "#minh-chung";
    }

    private void add(ReportId id, MultipartFile file, Actor actor) {
        try {
            var kept = Files.createTempFile("evidence", null);
            try {
                file.transferTo(kept);
                var name = SentName.of(file);
                keeping.add(id, name.isEmpty() ? "minh-chung" : name, kept, actor);
            } finally {
                Files.deleteIfExists(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/{paper}/removal")
    String remove(@PathVariable ReportId id, @PathVariable FileId paper, Actor actor) {
        keeping.remove(id, paper, actor);
        return "redirect:/reports/" + id.value() + "#minh-chung";
    }
}
