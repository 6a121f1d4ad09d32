package vn.thidua.campaign.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.ParticipationId;
import vn.thidua.campaign.store.BoardQueries.Counts;
import vn.thidua.campaign.store.BoardRow;
import vn.thidua.organisation.Unit;
import vn.thidua.platform.web.Paging;
import vn.thidua.platform.web.Ui;

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

    /** What is overdue and by how many days: "quá hạn tiếp nhận 3 ngày". */
    public static String overdue(Ui ui, BoardRow row) {
        return Stream.of(
                        late(ui, "campaign.board.late-acknowledging", row.lateAcknowledging()),
                        late(ui, "campaign.board.late-launching", row.lateLaunching()),
                        late(ui, "campaign.board.late-registering", row.lateRegistering()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String late(Ui ui, String key, int days) {
        return days == 0 ? "" : ui.text(key, days);
    }
}
