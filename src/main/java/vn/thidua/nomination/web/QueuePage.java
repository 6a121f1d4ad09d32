package vn.thidua.nomination.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.AgendaDesk.OpenMeeting;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.nomination.store.NominationQueries.NominationRow;
import vn.thidua.nomination.store.RoundQueries.Taking;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Paging;

/**
 * A list of dossiers with what can be done with several at once.
 *
 * @param counts how many stand where, with the other filters
 * @param days working days each running clock has run, by the day it began to run
 * @param steps that can be taken with those of the chosen state
 * @param posts whether dossiers of the chosen state can be posted here
 * @param meetings on whose agenda those of the chosen state can be put
 * @param forwards whether dossiers of the chosen state can be sent on to a level above
 * @param above rounds of units above that take them
 * @param handles whether it is the list of one round whose dossiers this person handles
 * @param back where the person comes back to
 */
public record QueuePage(
        NominationsForm form,
        List<NominationRow> rows,
        Map<UnitId, String> names,
        Map<ReviewState, Long> counts,
        Map<LocalDate, Integer> days,
        Paging paging,
        Set<ReviewStep> steps,
        boolean posts,
        List<OpenMeeting> meetings,
        boolean forwards,
        List<Taking> above,
        boolean handles,
        String address,
        @Nullable String back,
        LocalDate today) {

    public String name(UnitId unit) {
        return names.getOrDefault(unit, "");
    }

    public boolean isBulk() {
        return !rows.isEmpty() && (posts || forwards || !meetings.isEmpty() || !steps.isEmpty());
    }

    /** Whether a package for the level above can be made of them. */
    public boolean isPacked() {
        return handles && (form.state() == ReviewState.APPROVED || form.state() == ReviewState.FORWARDED);
    }

    /** Whether people and agencies can be told of them by letter. */
    public boolean isTold() {
        return handles && form.state() != null && form.state().isInHand();
    }

    /** A week for agencies to answer in, unless the officer says otherwise. */
    public LocalDate answersBy() {
        return today.plusWeeks(1);
    }

    /** Working days left of those the round sets; null when no clock runs or none is set. */
    public @Nullable Integer left(NominationRow row) {
        if (row.runningSince() == null || row.workingDays() == 0) {
            return null;
        }
        return row.workingDays() - row.usedDays() - days.getOrDefault(row.runningSince(), 0);
    }

    public long count(ReviewState state) {
        return counts.getOrDefault(state, 0L);
    }

    public long all() {
        return all(counts);
    }

    /** Those withdrawn are looked for by their state only. */
    static long all(Map<ReviewState, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != ReviewState.WITHDRAWN)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
