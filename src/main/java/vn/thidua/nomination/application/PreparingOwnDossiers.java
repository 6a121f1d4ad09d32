package vn.thidua.nomination.application;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.OwnDossierId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.application.OwnDossierWork.Sent;
import vn.thidua.nomination.domain.Candidate;
import vn.thidua.nomination.domain.OwnDossier;
import vn.thidua.nomination.domain.OwnDossierReason;
import vn.thidua.nomination.domain.OwnDossierStep;
import vn.thidua.nomination.domain.OwnDossiers;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Tự lập hồ sơ: a person with an account of a unit writes of itself, or of the collective it speaks for. */
@Service
@Transactional
public class PreparingOwnDossiers {

    private final SeeingOwnDossiers seeing;
    private final OwnDossiers dossiers;
    private final OwnDossierWork work;
    private final OwnDossierNews news;

    PreparingOwnDossiers(SeeingOwnDossiers seeing, OwnDossiers dossiers, OwnDossierWork work, OwnDossierNews news) {
        this.seeing = seeing;
        this.dossiers = dossiers;
        this.work = work;
        this.news = news;
    }

    /** One at a time for an award of a round. */
    public OwnDossierId begin(RoundId id, Candidate candidate, Actor by) {
        var round = seeing.round(id, by);
        var begun = OwnDossier.begun(round, new UnitId(by.unit()), candidate, by, news.now());
        try {
            dossiers.save(begun);
        } catch (DuplicateKeyException known) {
            throw Refusal.because(OwnDossierReason.BEGUN_ALREADY, "@eligibility.award." + candidate.award());
        }
        news.written(begun, true, by);
        return begun.id();
    }

    public void save(OwnDossierId id, Sent sent, Actor by) {
        work.save(seeing.lockedOwn(id, by), sent, by);
    }

    /** Taken back to be mended, or given up. */
    public void take(OwnDossierId id, OwnDossierStep step, @Nullable String why, Actor by) {
        var dossier = seeing.lockedOwn(id, by);
        if (step != OwnDossierStep.TAKE_BACK && step != OwnDossierStep.GIVE_UP) {
            throw new IllegalArgumentException("not a step by itself: " + step);
        }
        news.step(dossiers.save(dossier.moved(step, why, by, news.now())), step, by);
    }
}
