package vn.thidua.nomination.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Scope;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.OwnDossierId;
import vn.thidua.nomination.application.FindingNominees.Found;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.OwnDossier;
import vn.thidua.nomination.domain.OwnDossierReason;
import vn.thidua.nomination.domain.OwnDossierStep;
import vn.thidua.nomination.domain.OwnDossiers;
import vn.thidua.nomination.store.OwnPaperRows;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Xác nhận hồ sơ tự lập: the unit makes it its own dossier, gives it back or declines it; an invitation is withdrawn. */
@Service
@Transactional
public class EndorsingOwnDossiers {

    private final SeeingOwnDossiers seeing;
    private final WritingNominations writing;
    private final FindingNominees finding;
    private final OwnDossiers dossiers;
    private final OwnPaperRows papers;
    private final OwnDossierNews news;

    EndorsingOwnDossiers(
            SeeingOwnDossiers seeing,
            WritingNominations writing,
            FindingNominees finding,
            OwnDossiers dossiers,
            OwnPaperRows papers,
            OwnDossierNews news) {
        this.seeing = seeing;
        this.writing = writing;
        this.finding = finding;
        this.dossiers = dossiers;
        this.papers = papers;
        this.news = news;
    }

    /**
     * What the unit says when it endorses.
     *
     * @param holder "PERSON:…", the record of the register it is
     * @param award code; the one it had in mind or another of the round
     */
    public record Endorsement(
            String holder,
            Employment employment,
            String award,
            @Nullable Basis basis,
            @Nullable Scope scope) {}

    /** Records of the register it may be: by its own name, or by other words. */
    @Transactional(readOnly = true)
    public List<Found> candidates(OwnDossier dossier, String words, Actor by) {
        return finding.search(
                dossier.unit(), words.isBlank() ? dossier.candidate().name() : words, by);
    }

    /** Makes it a dossier of the unit, with its words and papers, as if the unit had written it. */
    public NominationId endorse(OwnDossierId id, Endorsement said, Actor by) {
        var dossier = seeing.lockedToAnswer(id, by);
        var begun = dossier.moved(OwnDossierStep.ENDORSE, null, by, news.now());
        if (said.holder().isBlank()) {
            throw Refusal.because(OwnDossierReason.HOLDER_MISSING);
        }
        if (said.award().isBlank()) {
            throw Refusal.because(NominationReason.AWARD_MISSING);
        }
        var nominee = finding.named(said.holder(), begun.unit(), said.employment());
        var merit = dossier.merit(said.basis(), said.scope(), seeing.roundOf(dossier));
        var became = writing.write(dossier.round(), dossier.unit(), nominee, said.award(), merit, by);
        papers.carry(id, became, dossier.candidate().name());
        news.step(dossiers.save(dossier.endorsed(became, by, news.now())), OwnDossierStep.ENDORSE, by);
        return became;
    }

    /** Given back, declined, or its invitation withdrawn. */
    public void take(OwnDossierId id, OwnDossierStep step, @Nullable String why, Actor by) {
        var dossier = seeing.lockedToAnswer(id, by);
        if (step.isOfWriter() || step == OwnDossierStep.ENDORSE) {
            throw new IllegalArgumentException("not a step of the unit alone: " + step);
        }
        news.step(dossiers.save(dossier.moved(step, why, by, news.now())), step, by);
    }
}
