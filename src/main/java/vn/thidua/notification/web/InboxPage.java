package vn.thidua.notification.web;

import java.util.List;
import vn.thidua.notification.store.InboxQueries.Row;
import vn.thidua.platform.web.Paging;

/**
 * Tin báo of the unit acted for.
 *
 * @param unread how many are unread, up to a hundred
 * @param onlyUnread whether only these are shown
 * @param room whose news are shown; empty for all
 */
public record InboxPage(List<Row> messages, long unread, boolean onlyUnread, String room, Paging paging) {

    public List<String> rooms() {
        return Rooms.TELLING;
    }

    /** Key of the words for who tells. */
    public String from(String room) {
        return Rooms.key(room);
    }
}
