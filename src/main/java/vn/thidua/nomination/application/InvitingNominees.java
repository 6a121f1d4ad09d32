package vn.thidua.nomination.application;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Token;
import vn.thidua.nomination.OwnDossierId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.Candidate;
import vn.thidua.nomination.domain.OwnDossier;
import vn.thidua.nomination.domain.OwnDossiers;
import vn.thidua.nomination.domain.Round;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Mời tự lập hồ sơ: who nominates for a unit gives a person, a collective or a household a link of its own. */
@Service
@Transactional
public class InvitingNominees {

    private final WritingNominations writing;
    private final SeeingOwnDossiers seeing;
    private final OwnDossiers dossiers;
    private final OwnDossierNews news;

    InvitingNominees(WritingNominations writing, SeeingOwnDossiers seeing, OwnDossiers dossiers, OwnDossierNews news) {
        this.writing = writing;
        this.seeing = seeing;
        this.dossiers = dossiers;
        this.news = news;
    }

    /** A link that was made, told this once. */
    public record Invited(OwnDossierId dossier, Token token) {}

    /** The round, when this person may invite in it for the unit today. */
    @Transactional(readOnly = true)
    public Round begin(RoundId id, UnitId unit, Actor by) {
        return writing.begin(id, unit, by);
    }

    public Invited invite(RoundId id, UnitId unit, Candidate candidate, LocalDate until, Actor by) {
        var round = writing.begin(id, unit, by);
        var token = Token.fresh();
        var invited = OwnDossier.invited(round, unit, candidate, token.hash(), until, news.today(), by, news.now());
        dossiers.save(invited);
        news.invited(invited, false, by);
        return new Invited(invited.id(), token);
    }

    /** The link before leads nowhere from now on. */
    public Invited renew(OwnDossierId id, LocalDate until, Actor by) {
        var dossier = seeing.lockedToAnswer(id, by);
        var token = Token.fresh();
        var renewed = dossiers.save(
                dossier.renewed(seeing.roundOf(dossier), token.hash(), until, news.today(), by, news.now()));
        news.invited(renewed, true, by);
        return new Invited(renewed.id(), token);
    }
}
