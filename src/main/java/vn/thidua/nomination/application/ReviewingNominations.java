package vn.thidua.nomination.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.Nominations;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Xét duyệt: takes a dossier a step on its way, one person after the other. */
@Service
@Transactional
public class ReviewingNominations {

    private final SeeingNominations seeing;
    private final Nominations nominations;
    private final Appraisals appraisals;
    private final Checklists checklists;
    private final Limits limits;
    private final Permission permission;
    private final NominationNews news;

    ReviewingNominations(
            SeeingNominations seeing,
            Nominations nominations,
            Appraisals appraisals,
            Checklists checklists,
            Limits limits,
            Permission permission,
            NominationNews news) {
        this.seeing = seeing;
        this.nominations = nominations;
        this.appraisals = appraisals;
        this.checklists = checklists;
        this.limits = limits;
        this.permission = permission;
        this.news = news;
    }

    /** The steps this person may take from where a dossier stands, for buttons. */
    @Transactional(readOnly = true)
    public List<ReviewStep> steps(Nomination nomination, Actor actor) {
        return Stream.of(ReviewStep.values())
                .filter(step -> step.act() != null && step.startsFrom(nomination.state()))
                .filter(step -> fits(step, nomination))
                .filter(step -> permission.allows(step.act(), actor, place(step, nomination)))
                .toList();
    }

    /** Several dossiers, all or none, always in one order so that two people at once do not wait for each other. */
    public void takeAll(List<NominationId> ids, ReviewStep step, @Nullable String note, Actor by) {
        if (ids.isEmpty()) {
            throw Refusal.because(NominationReason.NOTHING_CHOSEN);
        }
        ids.stream()
                .distinct()
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .forEach(id -> take(id, step, note, by));
    }

    /** @param note the reason where one is asked for; of an appraisal what the appraiser considered */
    public void take(NominationId id, ReviewStep step, @Nullable String note, Actor by) {
        var nomination = permitted(id, step, by);
        var at = news.now();
        var moved =
                switch (step) {
                    case SUBMIT -> submitted(nomination, by);
                    case RECEIVE -> nomination.received(by, at, news.today());
                    case RETURN -> nomination.returned(note, appraisals.worked(nomination), by, at);
                    case APPRAISE -> appraisals.appraise(nomination, note, by);
                    case APPRAISE_AGAIN -> nomination.lookedAtAgain(note, by, at, news.today());
                    case CONCLUDE -> concluded(nomination, by);
                    case FORWARD -> forwarded(nomination, by);
                    case TABLE -> throw Refusal.because(NominationReason.MEETING_MISSING);
                    case DECIDED_ABOVE -> throw Refusal.because(NominationReason.DECISION_MISSING);
                    case DECLINED_ABOVE -> declinedAbove(nomination, note, by);
                    default -> nomination.take(step, note, by, at);
                };
        nominations.save(moved);
        news.step(moved, step, by);
    }

    /** The higher level's decision is written down. */
    public void decidedAbove(NominationId id, String decision, LocalDate day, Actor by) {
        var nomination = permitted(id, ReviewStep.DECIDED_ABOVE, by);
        limits.requireNotRaised(nomination);
        if (day.isAfter(news.today())) {
            throw Refusal.because(NominationReason.DECISION_DAY_WRONG, day, news.today());
        }
        var moved = nominations.save(nomination.decided(ReviewStep.DECIDED_ABOVE, decision, day, null, by, news.now()));
        news.step(moved, ReviewStep.DECIDED_ABOVE, by);
    }

    private Nomination permitted(NominationId id, ReviewStep step, Actor by) {
        var nomination = seeing.locked(id, by);
        var act = step.act();
        if (act == null) {
            throw new NoSuchElementException("step " + step);
        }
        permission.require(act, by, place(step, nomination));
        return nomination;
    }

    private Nomination submitted(Nomination nomination, Actor by) {
        var moved = nomination.take(ReviewStep.SUBMIT, null, by, news.now());
        nomination.requireWhole();
        checklists.requireWhole(nomination);
        if (nomination.state() == ReviewState.DRAFT) {
            limits.requireTaking(nomination, news.today());
        }
        return moved;
    }

    private Nomination concluded(Nomination nomination, Actor by) {
        var moved = nomination.take(ReviewStep.CONCLUDE, null, by, news.now());
        limits.requireRoom(nomination);
        return moved;
    }

    private Nomination forwarded(Nomination nomination, Actor by) {
        if (limits.isDecidedHere(nomination)) {
            throw Refusal.because(
                    NominationReason.DECIDED_HERE, nomination.nominee().name());
        }
        return nomination.take(ReviewStep.FORWARD, null, by, news.now());
    }

    private Nomination declinedAbove(Nomination nomination, @Nullable String note, Actor by) {
        limits.requireNotRaised(nomination);
        return nomination.take(ReviewStep.DECLINED_ABOVE, note, by, news.now());
    }

    private boolean fits(ReviewStep step, Nomination nomination) {
        return switch (step) {
            case TABLE -> nomination.asked().byCouncil();
            case CONCLUDE -> !nomination.asked().byCouncil();
            case FORWARD -> !limits.isDecidedHere(nomination);
            case DECIDED_ABOVE, DECLINED_ABOVE -> !limits.isRaised(nomination);
            default -> true;
        };
    }

    private static UnitId place(ReviewStep step, Nomination nomination) {
        return step.isOfProposer() ? nomination.unit() : nomination.decider();
    }
}
