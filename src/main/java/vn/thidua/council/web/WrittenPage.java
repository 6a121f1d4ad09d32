package vn.thidua.council.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.Seat;
import vn.thidua.shared.Refusal;

/** The form on which the secretary enters the written ballot of one member. */
public record WrittenPage(
        MeetingPage frame,
        Seat seat,
        List<AgendaItem> items,
        @Nullable Refusal refusal) {

    public boolean isRecused(AgendaItem item) {
        return item.isRecused(seat.member());
    }
}
