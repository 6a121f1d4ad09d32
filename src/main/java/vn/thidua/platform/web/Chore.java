package vn.thidua.platform.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Một việc phải làm: one line of "Việc của tôi". Words are message keys with their details.
 *
 * @param due the day it is due; null when it only waits
 * @param title key and details of what must be done
 * @param context key and details of the smaller line below it
 * @param action key of the verb on the button
 * @param path where the work is done
 */
public record Chore(@Nullable LocalDate due, Words title, Words context, String action, String path) {

    /** A message key and what its sentence names. */
    public record Words(String key, List<String> details) {

        public static Words of(String key, String... details) {
            return new Words(key, List.of(details));
        }
    }
}
