package vn.thidua.nomination.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.nomination.application.ForwardingNominations;
import vn.thidua.nomination.application.SeeingNominations;
import vn.thidua.nomination.application.TablingNominations;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.NominationQueries;
import vn.thidua.nomination.store.NominationQueries.NominationRow;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;

/** Draws lists of dossiers for a person, with what can be done with several at once. */
@Component
class Queues {

    /** What is done with many alike; the rest is looked at one by one. */
    private static final Set<ReviewStep> TOGETHER =
            EnumSet.of(ReviewStep.SUBMIT, ReviewStep.RECEIVE, ReviewStep.CONCLUDE);

    private final SeeingNominations seeing;
    private final TablingNominations tabling;
    private final ForwardingNominations forwarding;
    private final NominationQueries queries;
    private final Units units;
    private final WorkingDays days;
    private final Clock clock;

    Queues(
            SeeingNominations seeing,
            TablingNominations tabling,
            ForwardingNominations forwarding,
            NominationQueries queries,
            Units units,
            WorkingDays days,
            Clock clock) {
        this.seeing = seeing;
        this.tabling = tabling;
        this.forwarding = forwarding;
        this.queries = queries;
        this.units = units;
        this.days = days;
        this.clock = clock;
    }

    /**
     * @param address of the page the list stands on
     * @param round whose dossiers they are; null: of all rounds, handled at the person's own unit
     */
    QueuePage of(NominationsForm form, String address, @Nullable Round round, Actor actor) {
        var own = new UnitId(actor.unit());
        var handling = round == null ? own : round.unit();
        boolean receives = seeing.may(NominationAct.RECEIVE_NOMINATION, handling, actor);
        boolean handles = round != null && receives;
        var within = handles && handling.equals(own) ? null : seeing.within(actor);
        var filter = form.filter(within, own, seeing.writing(actor));
        var rows = queries.list(filter, form.wanted());
        var counts = queries.counts(filter);
        var here = form.query(address, form.state());
        var today = LocalDate.now(clock);
        return new QueuePage(
                form,
                rows,
                units.shortNames(
                        rows.stream().map(NominationRow::unit).distinct().toList()),
                counts,
                worked(rows, today),
                new Paging(form.wanted(), NominationQueries.PAGE, total(form.state(), counts), here),
                steps(form.state(), own, handling, actor),
                form.state() == ReviewState.RECEIVED && receives,
                form.state() == ReviewState.APPRAISED && receives ? tabling.meetings(actor) : List.of(),
                form.state() == ReviewState.APPROVED && receives,
                form.state() == ReviewState.APPROVED && receives ? forwarding.rounds(actor) : List.of(),
                handles,
                address,
                here,
                today);
    }

    private static long total(@Nullable ReviewState state, Map<ReviewState, Long> counts) {
        return state == null ? QueuePage.all(counts) : counts.getOrDefault(state, 0L);
    }

    private Set<ReviewStep> steps(@Nullable ReviewState state, UnitId own, UnitId handling, Actor actor) {
        return state == null
                ? Set.of()
                : TOGETHER.stream()
                        .filter(step -> step.startsFrom(state))
                        .filter(step -> seeing.may(
                                Objects.requireNonNull(step.act()), step.isOfProposer() ? own : handling, actor))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewStep.class)));
    }

    /** Clocks that began on one day have run equally long. */
    private Map<LocalDate, Integer> worked(List<NominationRow> rows, LocalDate today) {
        return rows.stream()
                .map(NominationRow::runningSince)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(since -> since, since -> days.between(since, today)));
    }
}
