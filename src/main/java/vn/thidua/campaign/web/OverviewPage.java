package vn.thidua.campaign.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Due;
import vn.thidua.campaign.domain.Step;
import vn.thidua.campaign.store.CampaignQueries.Child;

/**
 * Tổng quan: what is due next, how big the campaign is, how much of its time is gone, what it belongs to.
 *
 * @param mayClose whether this person may close it
 */
public record OverviewPage(CampaignFrame frame, List<DueLine> next, List<Child> children, boolean mayClose) {

    /** Deadlines shown before the rest is left to their own tab. */
    static final int NEXT = 6;

    /** Child campaigns shown before the rest is folded away; a city has more than a hundred. */
    private static final int CHILDREN = 8;

    /** Time gone and time in all, in days. */
    public record Elapsed(long days, long of) {

        public long percent() {
            return days * 100 / of;
        }
    }

    public Due end() {
        return Due.on(frame.head().endsOn(), frame.today(), frame.head().step());
    }

    /** Null where the campaign has no first or no last day. */
    public @Nullable Elapsed elapsed() {
        var start = frame.head().startsOn() == null
                ? frame.head().issueDate()
                : frame.head().startsOn();
        var end = frame.head().endsOn();
        if (start == null || end == null || !start.isBefore(end)) {
            return null;
        }
        long all = ChronoUnit.DAYS.between(start, end);
        return new Elapsed(Math.clamp(ChronoUnit.DAYS.between(start, frame.today()), 0, all), all);
    }

    /** Whether the plan names no first day, so that its time is counted from the day it was issued. */
    public boolean countedFromIssue() {
        return frame.head().startsOn() == null;
    }

    public List<Child> firstChildren() {
        return children.subList(0, Math.min(CHILDREN, children.size()));
    }

    public List<Child> moreChildren() {
        return children.subList(firstChildren().size(), children.size());
    }

    public boolean closed() {
        return frame.head().step() == Step.CLOSED;
    }
}
