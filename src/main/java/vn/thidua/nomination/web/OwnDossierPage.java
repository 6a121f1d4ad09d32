package vn.thidua.nomination.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.commendation.DossierRules;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Scope;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.application.FindingNominees.Found;
import vn.thidua.nomination.application.OwnDossierWork;
import vn.thidua.nomination.domain.Offer;
import vn.thidua.nomination.domain.OwnDossier;
import vn.thidua.nomination.domain.OwnDossierState;
import vn.thidua.nomination.domain.OwnDossierStep;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.OwnPaperRows.OwnPaper;
import vn.thidua.platform.web.Histories.Line;
import vn.thidua.shared.Refusal;

/**
 * A dossier somebody prepares itself: as its writer has it by an account or by a link, and as the unit answers it.
 *
 * @param path of this page; by a link it holds the secret
 * @param asked papers its award asks for
 * @param writes whether the reader wrote it
 * @param shown whether its words and papers are shown
 * @param answering what the unit may do; null for its writer
 */
public record OwnDossierPage(
        OwnDossier dossier,
        Round round,
        String unitName,
        String path,
        List<OwnPaper> papers,
        List<DossierRules.Paper> asked,
        OwnDossierForm form,
        boolean writes,
        boolean shown,
        @Nullable Answering answering,
        List<Line> history,
        @Nullable Refusal refusal) {

    /**
     * Trả lời của đơn vị.
     *
     * @param found records of the register it may be
     * @param words by which they were looked for
     * @param offers what it can be put forward for
     */
    public record Answering(List<Found> found, String words, List<Offer> offers, EndorsementForm form, String until) {}

    public boolean isWritable() {
        return writes && dossier.state().isWritable();
    }

    public boolean isPerson() {
        return dossier.candidate().subject() == Subject.INDIVIDUAL
                || dossier.candidate().subject() == Subject.FOREIGNER;
    }

    public boolean waits() {
        return answering != null && dossier.state() == OwnDossierState.HANDED_IN;
    }

    /** Whether the invitation can be withdrawn or given a new link. */
    public boolean isInvitation() {
        return answering != null && dossier.isByLink() && dossier.state().isOpen();
    }

    public boolean may(OwnDossierStep step) {
        return step.startsFrom(dossier.state()) && step.isOfWriter() == writes;
    }

    public List<OwnDossierStep> reasoned() {
        return List.of(OwnDossierStep.GIVE_BACK, OwnDossierStep.REFUSE);
    }

    public int mostPapers() {
        return OwnDossierWork.MOST;
    }

    public int megabytes() {
        return OwnDossierWork.MEGABYTES;
    }

    public Basis[] bases() {
        return Basis.values();
    }

    public Scope[] scopes() {
        return Scope.values();
    }

    public Employment[] employments() {
        return Employment.values();
    }
}
