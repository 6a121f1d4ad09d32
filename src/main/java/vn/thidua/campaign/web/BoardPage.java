package vn.thidua.campaign.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.ParticipationId;
import vn.thidua.campaign.domain.ParticipationState;
import vn.thidua.campaign.store.BoardQueries.Counts;
import vn.thidua.campaign.store.BoardRow;
import vn.thidua.organisation.Unit;
import vn.thidua.platform.web.Paging;

/**
 * Bảng tiến độ phát động: how far the units are that one unit sent the campaign to, the most overdue first.
 *
 * @param from the unit that sent it to these
 * @param own the reader's own part in the campaign
 */
public record BoardPage(
        CampaignFrame frame,
        Unit from,
        BoardForm form,
        Counts counts,
        List<BoardRow> rows,
        boolean mayLaunch,
        @Nullable ParticipationId own,
        Paging paging) {

    /** Whether these are the units the campaign's own unit sent it to. */
    public boolean top() {
        return from.id().value().equals(frame.head().unit());
    }

    /** Whether the campaign went further than to these units, so that more take part than are listed. */
    public boolean goesFurther() {
        return top() && frame.head().takingPart() > counts.all();
    }

    /** Whether a step with a due day was not taken yet, by a unit that still takes part. */
    public static boolean owes(BoardRow row, @Nullable LocalDate due, @Nullable Instant done) {
        return due != null && done == null && row.state() != ParticipationState.LEFT;
    }
}
