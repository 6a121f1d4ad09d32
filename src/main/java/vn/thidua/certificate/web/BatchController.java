package vn.thidua.certificate.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.certificate.BlankId;
import vn.thidua.certificate.CertificateBatchId;
import vn.thidua.certificate.PrinterId;
import vn.thidua.certificate.application.EnteringCertificates;
import vn.thidua.certificate.application.IssuingCertificates;
import vn.thidua.certificate.application.OrderingPrints;
import vn.thidua.certificate.application.PrintOrder;
import vn.thidua.certificate.domain.CertificateReason;
import vn.thidua.certificate.domain.RowFault;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** One batch: its list typed, pasted or sent, its numbers given, its certificates printed. */
@Controller
@RequestMapping("/certificate-batches/{id}")
class BatchController {

    private final BatchPages pages;
    private final EnteringCertificates entering;
    private final IssuingCertificates issuing;
    private final OrderingPrints ordering;

    BatchController(
            BatchPages pages, EnteringCertificates entering, IssuingCertificates issuing, OrderingPrints ordering) {
        this.pages = pages;
        this.entering = entering;
        this.issuing = issuing;
        this.ordering = ordering;
    }

    /** While the press is at work the page asks again by itself. */
    @GetMapping
    ModelAndView show(@PathVariable CertificateBatchId id, @RequestParam(defaultValue = "1") int page, Actor actor) {
        return new ModelAndView("certificate/batch", "page", pages.of(id, page, "", List.of(), null, actor));
    }

    @PostMapping("/list")
    ModelAndView list(
            @PathVariable CertificateBatchId id,
            @RequestParam(defaultValue = "") String list,
            Actor actor,
            RedirectAttributes next) {
        pages.requireSeen(id, actor);
        try {
            return answered(id, list, entering.list(id, list, actor), actor, next);
        } catch (Refusal refusal) {
            return refused(id, list, List.of(), refusal, actor);
        }
    }

    @PostMapping("/workbook")
    ModelAndView workbook(
            @PathVariable CertificateBatchId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            RedirectAttributes next) {
        pages.requireSeen(id, actor);
        entering.requireOpen(id, actor);
        try {
            if (file == null || file.isEmpty()) {
                throw Refusal.because(CertificateReason.LIST_EMPTY);
            }
            return answered(id, "", read(id, file, actor), actor, next);
        } catch (Refusal refusal) {
            return refused(id, "", List.of(), refusal, actor);
        }
    }

    @PostMapping("/issue")
    String issue(@PathVariable CertificateBatchId id, Actor actor, RedirectAttributes next) {
        pages.requireSeen(id, actor);
        issuing.issue(id, actor);
        Notice.done(next, "certificate.issued");
        return "redirect:/certificate-batches/" + id.value();
    }

    @PostMapping("/removal")
    String discard(@PathVariable CertificateBatchId id, Actor actor, RedirectAttributes next) {
        pages.requireSeen(id, actor);
        entering.discard(id, actor);
        Notice.done(next, "certificate.discarded");
        return "redirect:/certificates";
    }

    @PostMapping("/prints")
    String print(
            @PathVariable CertificateBatchId id,
            @RequestParam(defaultValue = "") String blank,
            @RequestParam(defaultValue = "") String printer,
            @RequestParam(defaultValue = "") String reason,
            Actor actor) {
        pages.requireSeen(id, actor);
        ordering.all(id, order(blank, printer, reason), actor);
        return "redirect:/certificate-batches/" + id.value() + "#in";
    }

    static PrintOrder order(String blank, String printer, String reason) {
        return new PrintOrder(
                blank.isEmpty() ? null : new BlankId(id(blank)),
                printer.isEmpty() ? null : new PrinterId(id(printer)),
                reason);
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw new NoSuchElementException(typed);
        }
    }

    private List<RowFault> read(CertificateBatchId id, MultipartFile sent, Actor actor) {
        try {
            var kept = Files.createTempFile("recipients", ".xlsx");
            try {
                sent.transferTo(kept);
                return entering.list(id, kept, actor);
            } finally {
                Files.deleteIfExists(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModelAndView answered(
            CertificateBatchId id, String list, List<RowFault> faults, Actor actor, RedirectAttributes next) {
        if (!faults.isEmpty()) {
            return refused(id, list, faults, null, actor);
        }
        Notice.done(next, "certificate.listed");
        return new ModelAndView("redirect:/certificate-batches/" + id.value());
    }

    /** Who may not do it at all is told so on a page of its own; a wrong list comes back with its faults. */
    private ModelAndView refused(
            CertificateBatchId id, String list, List<RowFault> faults, @Nullable Refusal refusal, Actor actor) {
        if (refusal != null && !pages.mayIssue(id, actor)) {
            throw refusal;
        }
        var answer = new ModelAndView("certificate/batch", "page", pages.of(id, 1, list, faults, refusal, actor));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
