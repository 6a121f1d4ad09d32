package vn.thidua.platform.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;

/**
 * One entry of the menu: a job people come to do. Each room declares its own as a bean; a job not built is not there.
 *
 * @param key message key of its name
 * @param path where it leads
 * @param icon name of its Tabler icon, without "ti-"
 * @param order place in the menu, smallest first; 90 and above stand under "Hệ thống"
 * @param shownTo whether this person has this job
 * @param waiting how many things wait there for this person; 0 shows nothing
 * @param within address of the larger job it is a part of, under which the menu shows it; null where it stands alone
 * @param places further addresses at which this job is being done ("/drafts"); of two jobs the later in the menu is
 */
public record Job(
        String key,
        String path,
        String icon,
        int order,
        Predicate<Actor> shownTo,
        ToLongFunction<Actor> waiting,
        @Nullable String within,
        List<String> places) {

    public Job(
            String key, String path, String icon, int order, Predicate<Actor> shownTo, ToLongFunction<Actor> waiting) {
        this(key, path, icon, order, shownTo, waiting, null, List.of());
    }

    public static Job of(String key, String path, String icon, int order) {
        return new Job(key, path, icon, order, actor -> true, actor -> 0);
    }

    public Job alsoAt(String... others) {
        return new Job(key, path, icon, order, shownTo, waiting, within, List.of(others));
    }

    /** The same as a part of the job at that address. */
    public Job within(String larger) {
        return new Job(key, path, icon, order, shownTo, waiting, larger, places);
    }

    /** Whether the menu shows it while that job is being done: always, unless it is a part of another. */
    boolean isShownBeside(@Nullable Job current) {
        return within == null || current != null && (within.equals(current.path) || within.equals(current.within));
    }

    boolean isDoneAt(String address) {
        return stands(address, path) || places.stream().anyMatch(place -> stands(address, place));
    }

    private static boolean stands(String address, String place) {
        return address.equals(place) || address.startsWith(place + "/");
    }
}
