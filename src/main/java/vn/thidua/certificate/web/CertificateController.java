package vn.thidua.certificate.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.certificate.CertificateId;
import vn.thidua.certificate.Honorific;
import vn.thidua.certificate.Recipient;
import vn.thidua.certificate.application.CorrectingCertificates;
import vn.thidua.certificate.application.OrderingPrints;
import vn.thidua.certificate.application.SeeingCertificates;
import vn.thidua.certificate.domain.Certificate;
import vn.thidua.certificate.domain.CertificateAct;
import vn.thidua.certificate.store.BlankRows;
import vn.thidua.certificate.store.CertificateQueries;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Một giấy khen: looked at, corrected, revoked, printed again. */
@Controller
@RequestMapping("/certificates/{id}")
class CertificateController {

    private final SeeingCertificates seeing;
    private final CertificateQueries queries;
    private final BlankRows blanks;
    private final CorrectingCertificates correcting;
    private final OrderingPrints ordering;

    CertificateController(
            SeeingCertificates seeing,
            CertificateQueries queries,
            BlankRows blanks,
            CorrectingCertificates correcting,
            OrderingPrints ordering) {
        this.seeing = seeing;
        this.queries = queries;
        this.blanks = blanks;
        this.correcting = correcting;
        this.ordering = ordering;
    }

    @GetMapping
    ModelAndView show(@PathVariable CertificateId id, Actor actor) {
        var one = seeing.certificate(id, actor);
        return page(one, one.recipient(), null, actor);
    }

    @PostMapping("/correction")
    ModelAndView correct(
            @PathVariable CertificateId id,
            @RequestParam(defaultValue = "NONE") Honorific honorific,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String achievement,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        var one = seeing.certificate(id, actor);
        var mended = new Recipient(honorific, name, post, achievement, null);
        try {
            correcting.correct(id, mended, reason, actor);
            Notice.done(next, "certificate.corrected");
            return to(id);
        } catch (Refusal refusal) {
            if (!seeing.may(CertificateAct.CORRECT_CERTIFICATE, one.unit(), actor)) {
                throw refusal;
            }
            return page(one, mended, refusal, actor);
        }
    }

    @PostMapping("/revocation")
    ModelAndView revoke(
            @PathVariable CertificateId id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        seeing.certificate(id, actor);
        correcting.revoke(id, reason, actor);
        Notice.done(next, "certificate.revoked");
        return to(id);
    }

    @PostMapping("/prints")
    String print(
            @PathVariable CertificateId id,
            @RequestParam(defaultValue = "") String blank,
            @RequestParam(defaultValue = "") String printer,
            @RequestParam(defaultValue = "") String reason,
            Actor actor) {
        var one = seeing.certificate(id, actor);
        ordering.one(id, BatchController.order(blank, printer, reason), actor);
        return "redirect:/certificate-batches/" + one.batch().value() + "#in";
    }

    private static ModelAndView to(CertificateId id) {
        return new ModelAndView("redirect:/certificates/" + id.value());
    }

    private ModelAndView page(Certificate one, Recipient typed, @Nullable Refusal refusal, Actor actor) {
        var page = new CertificatePage(
                one,
                seeing.batch(one.batch(), actor),
                queries.changes(one.id()),
                blanks.blanks(one.unit()),
                blanks.printers(one.unit()),
                seeing.may(CertificateAct.CORRECT_CERTIFICATE, one.unit(), actor),
                seeing.may(CertificateAct.REVOKE_CERTIFICATE, one.unit(), actor),
                seeing.may(CertificateAct.PRINT_CERTIFICATES, one.unit(), actor),
                typed,
                refusal);
        var answer = new ModelAndView("certificate/certificate", "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
