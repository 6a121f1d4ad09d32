package vn.thidua.platform.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
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
 * @param places further addresses at which this job is being done ("/drafts"); of two jobs the later in the menu is
 */
public record Job(
        String key,
        String path,
        String icon,
        int order,
        Predicate<Actor> shownTo,
        ToLongFunction<Actor> waiting,
        List<String> places) {

    public Job(
            String key, String path, String icon, int order, Predicate<Actor> shownTo, ToLongFunction<Actor> waiting) {
        this(key, path, icon, order, shownTo, waiting, List.of());
    }

    public static Job of(String key, String path, String icon, int order) {
        return new Job(key, path, icon, order, actor -> true, actor -> 0);
    }

    public Job alsoAt(String... others) {
        return new Job(key, path, icon, order, shownTo, waiting, List.of(others));
    }

    boolean isDoneAt(String address) {
        return stands(address, path) || places.stream().anyMatch(place -> stands(address, place));
    }

    private static boolean stands(String address, String place) {
        return address.equals(place) || address.startsWith(place + "/");
    }
}
