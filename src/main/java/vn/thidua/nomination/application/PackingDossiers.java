package vn.thidua.nomination.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.application.DossierParcel.Packed;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.Nominations;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.DossierRows;
import vn.thidua.nomination.store.NominationQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Đóng gói hồ sơ: those of a round that are decided higher up, with what the level above asks for. */
@Service
@Transactional(readOnly = true)
public class PackingDossiers {

    private final SeeingNominations seeing;
    private final Nominations nominations;
    private final NominationQueries queries;
    private final DossierRows rows;
    private final SubmissionWords words;
    private final PaperFeet feet;
    private final NominationNews news;
    private final Permission permission;

    PackingDossiers(
            SeeingNominations seeing,
            Nominations nominations,
            NominationQueries queries,
            DossierRows rows,
            SubmissionWords words,
            PaperFeet feet,
            NominationNews news,
            Permission permission) {
        this.seeing = seeing;
        this.nominations = nominations;
        this.queries = queries;
        this.rows = rows;
        this.words = words;
        this.feet = feet;
        this.news = news;
        this.permission = permission;
    }

    /** What was agreed to and is to be sent on, and what was sent on already. */
    public DossierParcel parcel(RoundId id, Actor by) {
        var round = seeing.round(id, by);
        permission.require(NominationAct.RECEIVE_NOMINATION, by, round.unit());
        var ids = queries.toSendOn(id, feet.ownOffice(round.unit()));
        if (ids.isEmpty()) {
            throw Refusal.because(
                    NominationReason.NOTHING_TO_SEND_ON, round.terms().name());
        }
        return parcel(round, nominations.findByIdIn(ids), ids);
    }

    private DossierParcel parcel(Round round, List<Nomination> found, List<NominationId> order) {
        var listed = order.stream()
                .flatMap(id -> found.stream().filter(one -> one.id().equals(id)))
                .toList();
        return new DossierParcel(
                words.fileName(round),
                feet.name(round.unit()),
                feet.above(round.unit()),
                round,
                news.today(),
                words.submission(round, listed),
                listed.stream().map(this::packed).toList());
    }

    private Packed packed(Nomination nomination) {
        var appraisals = rows.appraisals(nomination.id());
        return new Packed(
                nomination,
                feet.name(nomination.unit()),
                feet.award(nomination),
                nomination.merit().report().isEmpty() ? null : words.report(nomination),
                queries.papers(nomination.id()),
                appraisals.isEmpty() ? List.of() : appraisals.getFirst().each());
    }
}
