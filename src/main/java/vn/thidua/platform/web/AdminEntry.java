package vn.thidua.platform.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.thidua.shared.Actor;

/**
 * One entry of the page Quản trị. Each room declares its own as a bean; who is shown none never sees the page.
 *
 * @param key message key of its name; {@code <key>-hint} says what one does there and may tell the count
 * @param path where it leads
 * @param icon name of its Tabler icon, without "ti-"
 * @param order place on the page, smallest first
 * @param shownTo whether this person looks after it
 * @param count how many there are, for the hint
 * @param places further addresses that belong to it ("/collectives")
 */
public record AdminEntry(
        String key,
        String path,
        String icon,
        int order,
        Predicate<Actor> shownTo,
        ToLongFunction<Actor> count,
        List<String> places) {

    public AdminEntry(
            String key, String path, String icon, int order, Predicate<Actor> shownTo, ToLongFunction<Actor> count) {
        this(key, path, icon, order, shownTo, count, List.of());
    }

    public AdminEntry(String key, String path, String icon, int order, Predicate<Actor> shownTo) {
        this(key, path, icon, order, shownTo, actor -> 0);
    }

    public AdminEntry alsoAt(String... others) {
        return new AdminEntry(key, path, icon, order, shownTo, count, List.of(others));
    }

    /** All addresses at which it is looked after. */
    public Stream<String> addresses() {
        return Stream.concat(Stream.of(path), places.stream());
    }
}
