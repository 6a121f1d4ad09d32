package vn.thidua.task.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.task.domain.TaskState;

/**
 * Which tasks a person looks for; null asks for all.
 *
 * @param late only those open after their day
 * @param from the first day on which a task may be due; null: undated ones too
 * @param page from 1
 */
public record TaskFilter(
        Side side,
        @Nullable TaskState state,
        boolean late,
        @Nullable CampaignId campaign,
        @Nullable String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page) {

    /** Tasks on one page of the list. */
    public static final int PAGE = 25;

    /** What the own unit has to do with a task. */
    public enum Side {
        /** Anything: also tasks of units below. */
        ALL,
        LEADING,
        COOPERATING,
        ASSIGNED
    }

    public static TaskFilter of(String words) {
        return new TaskFilter(Side.ALL, null, false, null, words, null, null, 1);
    }

    public TaskFilter between(LocalDate first, LocalDate last) {
        return new TaskFilter(side, state, late, campaign, words, first, last, 1);
    }
}
