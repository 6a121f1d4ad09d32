package vn.thidua.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.domain.CalendarFeed;
import vn.thidua.notification.domain.MailChoice;
import vn.thidua.notification.domain.Preference;
import vn.thidua.shared.Refusal;

/**
 * How a person wants to be told, and their calendar feed.
 *
 * @param reachable whether letters reach them
 * @param mailed whether the system sends mail at all
 * @param address of the feed just made; told once, null else
 * @param refusal why what was typed was not taken
 */
public record ChoicePage(
        Preference preference,
        boolean reachable,
        boolean mailed,
        @Nullable CalendarFeed feed,
        @Nullable String address,
        @Nullable Refusal refusal) {

    public List<MailChoice> choices() {
        return List.of(MailChoice.values());
    }
}
