package vn.thidua.notification;

import java.time.LocalDate;
import java.util.List;

/**
 * Việc đến hạn: something one unit owes on a day.
 *
 * @param about names the thing owed, the same each time it is asked for; "report:<id>"
 * @param key words of what is owed
 * @param details what the words name
 * @param path where in the program one does it
 */
public record Due(String about, Audience owedBy, LocalDate day, String key, List<String> details, String path) {

    public Due {
        details = List.copyOf(details);
    }
}
