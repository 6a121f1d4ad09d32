package vn.thidua.nomination.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.AgendaDesk.OpenMeeting;
import vn.thidua.eligibility.Answer;
import vn.thidua.eligibility.Finding;
import vn.thidua.eligibility.Overall;
import vn.thidua.eligibility.Verdict;
import vn.thidua.nomination.application.Checklists;
import vn.thidua.nomination.application.ForwardingNominations.Linked;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.Remark;
import vn.thidua.nomination.domain.RemarkKind;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.DossierRows.Appraisal;
import vn.thidua.nomination.store.NominationQueries.PaperRow;
import vn.thidua.nomination.store.OwnDossierQueries.OwnRow;
import vn.thidua.nomination.store.RoundQueries.Taking;
import vn.thidua.platform.web.Histories.Line;
import vn.thidua.shared.Refusal;

/**
 * One dossier with everything a person may do about it.
 *
 * @param own what the nominee prepared itself, from which it came; null for most
 * @param left working days left to appraise it; null when no clock runs or none is set
 */
public record NominationPage(
        Nomination nomination,
        Round round,
        String unitName,
        String deciderName,
        List<Checklists.Line> checklist,
        List<PaperRow> others,
        Judged judged,
        List<Remark> remarks,
        Doing doing,
        Linked linked,
        @Nullable OwnRow own,
        @Nullable Integer left,
        List<Line> history,
        LocalDate today,
        @Nullable Refusal refusal) {

    /**
     * Kết quả xét điều kiện.
     *
     * @param conclusion the verdict in one sentence
     * @param lines a line for each rule
     * @param kept the verdicts of earlier appraisals, newest first
     */
    public record Judged(
            Verdict verdict, String conclusion, String choice, List<JudgedLine> lines, List<Appraisal> kept) {

        public Overall overall() {
            return verdict.overall();
        }
    }

    /** One rule as it was answered, in words. */
    public record JudgedLine(Finding finding, String words) {

        public Answer answer() {
            return finding.effective();
        }

        public boolean isAdvice() {
            return !finding.decides();
        }

        public String rule() {
            return finding.rule().id();
        }
    }

    /**
     * What this person may do.
     *
     * @param writes the words and papers of the dossier
     * @param handles posting, remarks, agenda
     * @param appraises other answers to rules
     * @param above rounds of units above it can be sent on to
     */
    public record Doing(
            Set<ReviewStep> steps,
            boolean writes,
            boolean handles,
            boolean appraises,
            List<OpenMeeting> meetings,
            List<Taking> above) {}

    public String path() {
        return "/nominations/" + nomination.id().value();
    }

    public RemarkKind[] kinds() {
        return RemarkKind.values();
    }

    public Answer[] answers() {
        return Answer.values();
    }

    public boolean needsPosting() {
        return round.terms().postingDays() > 0 && nomination.handling().postedOn() == null;
    }

    public boolean isPosted() {
        return nomination.handling().isPostedOn(today);
    }

    /** Whether the verdict of its appraisal stands first, and today's is only to be compared with it. */
    public boolean isJudged() {
        return nomination.state().isBeyondAppraisal() && !judged.kept().isEmpty();
    }

    public boolean isInHand() {
        return nomination.state().isInHand();
    }

    /** Steps with a button of their own, one click. */
    public List<ReviewStep> clicks() {
        return doing.steps().stream()
                .filter(step -> !step.needsReason() && !step.asksMore() && step != ReviewStep.APPRAISE)
                .toList();
    }

    /** Steps for which something is to be said. */
    public List<ReviewStep> said() {
        return doing.steps().stream().filter(ReviewStep::needsReason).toList();
    }

    public boolean may(ReviewStep step) {
        return doing.steps().contains(step);
    }
}
