package vn.thidua.nomination.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.Nominations;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.domain.RoundReason;
import vn.thidua.nomination.store.DossierRows;
import vn.thidua.nomination.store.RoundQueries.Taking;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Trình cấp trên: sends on what is decided higher up, into a round of a unit above that is on this system, or out of it. The dossier
 * made for the round above is a dossier of that round like any other.
 */
@Service
@Transactional
public class ForwardingNominations {

    private final SeeingNominations seeing;
    private final ReviewingNominations reviewing;
    private final Nominations nominations;
    private final DossierRows rows;
    private final Checklists checklists;
    private final UpperRounds upper;
    private final NominationNews news;

    ForwardingNominations(
            SeeingNominations seeing,
            ReviewingNominations reviewing,
            Nominations nominations,
            DossierRows rows,
            Checklists checklists,
            UpperRounds upper,
            NominationNews news) {
        this.seeing = seeing;
        this.reviewing = reviewing;
        this.nominations = nominations;
        this.rows = rows;
        this.checklists = checklists;
        this.upper = upper;
        this.news = news;
    }

    /** The rounds of units above this person's that take dossiers today; none for whom it is not. */
    @Transactional(readOnly = true)
    public List<Taking> rounds(Actor by) {
        var own = new UnitId(by.unit());
        return seeing.may(NominationAct.RECEIVE_NOMINATION, own, by) ? upper.taking(own, news.today()) : List.of();
    }

    /**
     * All or none.
     *
     * @param above null: sent on outside the system
     * @return those that lie in the round above as drafts, because it asks for papers they do not have
     */
    public List<String> forward(List<NominationId> ids, @Nullable RoundId above, Actor by) {
        if (ids.isEmpty()) {
            throw Refusal.because(NominationReason.NOTHING_CHOSEN);
        }
        var round = above == null ? null : upper.of(above, news.today(), by);
        var unfinished = new ArrayList<String>();
        ids.stream()
                .distinct()
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .forEach(id -> forward(id, round, by).ifPresent(unfinished::add));
        return unfinished;
    }

    /**
     * The dossiers this one hangs together with, as far as this person sees them.
     *
     * @param origin the one it was made from
     * @param raised the one made from it for a round above
     */
    public record Linked(
            @Nullable NominationId origin, @Nullable NominationId raised) {}

    @Transactional(readOnly = true)
    public Linked linked(Nomination nomination, Actor by) {
        return new Linked(seen(Optional.ofNullable(nomination.origin()), by), seen(upper.raisedAs(nomination), by));
    }

    private @Nullable NominationId seen(Optional<NominationId> id, Actor by) {
        return id.map(nominations::get)
                .filter(one -> seeing.sees(one, by))
                .map(Nomination::id)
                .orElse(null);
    }

    private Optional<String> forward(NominationId id, @Nullable Round above, Actor by) {
        reviewing.take(id, ReviewStep.FORWARD, null, by);
        if (above == null) {
            return Optional.empty();
        }
        var raised = raised(nominations.get(id), above, by);
        if (!checklists.isWhole(raised)) {
            return Optional.of(raised.nominee().name());
        }
        reviewing.take(raised.id(), ReviewStep.SUBMIT, null, by);
        return Optional.empty();
    }

    private Nomination raised(Nomination origin, Round above, Actor by) {
        var award = origin.asked().award();
        var subject = origin.nominee().subject();
        var offer = above.offer(award, subject)
                .orElseThrow(() -> Refusal.because(
                        RoundReason.NOT_OFFERED, "@eligibility.award." + award, "@nomination.subject." + subject));
        if (above.unit().equals(origin.decider())) {
            throw new NoSuchElementException("round above " + above.id().value());
        }
        try {
            var raised = nominations.save(origin.raised(above, offer, by, news.now()));
            rows.copyPapers(origin.id(), raised.id());
            news.written(raised, true, by);
            return raised;
        } catch (DuplicateKeyException known) {
            throw Refusal.because(
                    NominationReason.ALREADY_PUT_FORWARD, origin.nominee().name(), "@eligibility.award." + award);
        }
    }
}
