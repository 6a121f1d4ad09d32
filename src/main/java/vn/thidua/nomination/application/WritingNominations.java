package vn.thidua.nomination.application;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.Merit;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.Nominations;
import vn.thidua.nomination.domain.Nominee;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.domain.RoundReason;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Lập hồ sơ: begins dossiers in a round and rewrites them until they are sent in. */
@Service
@Transactional
public class WritingNominations {

    private final SeeingNominations seeing;
    private final Nominations nominations;
    private final Units units;
    private final Permission permission;
    private final NominationNews news;

    WritingNominations(
            SeeingNominations seeing,
            Nominations nominations,
            Units units,
            Permission permission,
            NominationNews news) {
        this.seeing = seeing;
        this.nominations = nominations;
        this.units = units;
        this.permission = permission;
        this.news = news;
    }

    /** The round, when this person may put someone forward in it for the unit today. */
    @Transactional(readOnly = true)
    public Round begin(RoundId id, UnitId unit, Actor by) {
        var round = seeing.round(id, by);
        requireMay(round, unit, by);
        return round;
    }

    /** Put forward twice for one award in one round is refused by name. */
    public NominationId write(RoundId id, UnitId unit, Nominee nominee, String award, Merit merit, Actor by) {
        var round = seeing.round(id, by);
        requireMay(round, unit, by);
        var offer = round.offer(award, nominee.subject())
                .orElseThrow(() -> Refusal.because(
                        RoundReason.NOT_OFFERED,
                        "@eligibility.award." + award,
                        "@nomination.subject." + nominee.subject()));
        var written = Nomination.draft(round, unit, nominee, offer, merit, by, news.now());
        try {
            nominations.save(written);
        } catch (DuplicateKeyException known) {
            throw Refusal.because(NominationReason.ALREADY_PUT_FORWARD, nominee.name(), "@eligibility.award." + award);
        }
        news.written(written, true, by);
        return written.id();
    }

    /** The dossier, when this person may rewrite it. */
    @Transactional(readOnly = true)
    public Nomination beginAgain(NominationId id, Actor by) {
        var nomination = seeing.nomination(id, by);
        requireMay(nomination, by);
        nomination.requireWritable();
        return nomination;
    }

    public void requireMay(Nomination nomination, Actor by) {
        permission.require(NominationAct.PREPARE_NOMINATION, by, nomination.unit());
    }

    /** @param seen the version the person began from */
    public void rewrite(NominationId id, Merit merit, int seen, Actor by) {
        var nomination = seeing.locked(id, by);
        requireMay(nomination, by);
        news.written(nominations.save(nomination.rewritten(merit, seen)), false, by);
    }

    private void requireMay(Round round, UnitId unit, Actor by) {
        permission.require(NominationAct.PREPARE_NOMINATION, by, unit);
        if (!units.within(unit, round.unit())) {
            throw Refusal.because(
                    NominationReason.UNIT_OUTSIDE_ROUND,
                    units.get(unit).shortName(),
                    round.terms().name());
        }
        round.requireTaking(news.today());
    }
}
