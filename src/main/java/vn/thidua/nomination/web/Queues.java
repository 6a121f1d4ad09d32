package vn.thidua.nomination.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.council.AgendaDesk.OpenMeeting;
import vn.thidua.nomination.application.SeeingNominations;
import vn.thidua.nomination.application.TablingNominations;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.domain.ReviewStep;
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
            EnumSet.of(ReviewStep.SUBMIT, ReviewStep.RECEIVE, ReviewStep.CONCLUDE, ReviewStep.FORWARD);

    private final SeeingNominations seeing;
    private final TablingNominations tabling;
    private final NominationQueries queries;
    private final Units units;
    private final WorkingDays days;
    private final Clock clock;

    Queues(
            SeeingNominations seeing,
            TablingNominations tabling,
            NominationQueries queries,
            Units units,
            WorkingDays days,
            Clock clock) {
        this.seeing = seeing;
        this.tabling = tabling;
        this.queries = queries;
        this.units = units;
        this.days = days;
        this.clock = clock;
    }

    /** @param address of the page the list stands on */
    QueuePage of(NominationsForm form, String address, Actor actor) {
        var own = new UnitId(actor.unit());
        var filter = form.filter(seeing.within(actor), own, seeing.writing(actor));
        var rows = queries.list(filter, form.wanted());
        var counts = new EnumMap<ReviewState, Long>(ReviewState.class);
        queries.counts(filter.inAnyState()).forEach(count -> counts.put(count.state(), count.dossiers()));
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        var here = form.query(address, form.state());
        var today = LocalDate.now(clock);
        return new QueuePage(
                form,
                rows,
                units.shortNames(
                        rows.stream().map(NominationRow::unit).distinct().toList()),
                counts,
                worked(rows, today),
                new Paging(form.wanted(), NominationQueries.PAGE, total, here),
                steps(form.state(), own, actor),
                form.state() == ReviewState.RECEIVED && seeing.may(NominationAct.RECEIVE_NOMINATION, own, actor),
                meetings(form.state(), own, actor),
                address,
                here,
                today);
    }

    private Set<ReviewStep> steps(@Nullable ReviewState state, UnitId own, Actor actor) {
        return state == null
                ? Set.of()
                : TOGETHER.stream()
                        .filter(step -> step.startsFrom(state))
                        .filter(step -> seeing.may(Objects.requireNonNull(step.act()), own, actor))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewStep.class)));
    }

    private List<OpenMeeting> meetings(@Nullable ReviewState state, UnitId own, Actor actor) {
        return state == ReviewState.APPRAISED && seeing.may(NominationAct.RECEIVE_NOMINATION, own, actor)
                ? tabling.meetings(actor)
                : List.of();
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
