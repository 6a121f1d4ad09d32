package vn.thidua.decision.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.certificate.CertificateDesk;
import vn.thidua.certificate.IssuedCertificate;
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.application.CorrectingAwards;
import vn.thidua.decision.application.SeeingDecisions;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.DecisionStep;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** One award of a signed decision: what it says, and its correction. */
@Controller
@RequestMapping("/decisions/{id}/awards/{award}")
class DecidedAwardController {

    private final SeeingDecisions seeing;
    private final CorrectingAwards correcting;
    private final CertificateDesk desk;

    DecidedAwardController(SeeingDecisions seeing, CorrectingAwards correcting, CertificateDesk desk) {
        this.seeing = seeing;
        this.correcting = correcting;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable DecisionId id, @PathVariable DecidedAwardId award, Actor actor) {
        return new ModelAndView("decision/award", "page", page(id, award, null, null, actor));
    }

    @PostMapping("/correction")
    ModelAndView correct(
            @PathVariable DecisionId id,
            @PathVariable DecidedAwardId award,
            CorrectionForm form,
            Actor actor,
            RedirectAttributes next) {
        try {
            correcting.correct(id, award, form.correction(), actor);
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof DecisionReason) || refusal.reason() == DecisionReason.STEP_NOT_POSSIBLE) {
                throw refusal;
            }
            var answer = new ModelAndView("decision/award", "page", page(id, award, form, refusal, actor));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
        Notice.done(next, "decision.done.CORRECT");
        return new ModelAndView("redirect:/decisions/" + id.value() + "/awards/" + award.value());
    }

    private AwardPage page(
            DecisionId id,
            DecidedAwardId award,
            @Nullable CorrectionForm typed,
            @Nullable Refusal refusal,
            Actor actor) {
        var decision = seeing.get(id, actor);
        return new AwardPage(
                decision,
                seeing.award(id, award, actor),
                seeing.may(DecisionStep.CORRECT.act(), decision.unit(), actor),
                desk.of(award.value()).map(IssuedCertificate::code).orElse(""),
                typed,
                refusal);
    }
}
