package vn.thidua.notification.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.notification.application.LetterOrder.Signing;
import vn.thidua.notification.domain.Overdue;
import vn.thidua.platform.web.Paging;

/**
 * Đôn đốc: late units below the unit acted for.
 *
 * @param units those on this page
 * @param lines how many things are late in all
 * @param room whose matters are shown; empty for all
 * @param place proposed for the letter
 * @param symbol proposed to stand after its number
 * @param until proposed as the new day
 */
public record OverduePage(
        List<Overdue> units,
        int lines,
        String room,
        String place,
        String symbol,
        LocalDate until,
        List<Signing> signings,
        Paging paging) {

    public List<String> rooms() {
        return Rooms.ASKING;
    }

    /** Key of the words for who asks. */
    public String from(String room) {
        return Rooms.key(room);
    }
}
