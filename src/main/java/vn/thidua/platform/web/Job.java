package vn.thidua.platform.web;

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
 */
public record Job(
        String key,
        String path,
        String icon,
        int order,
        java.util.function.Predicate<Actor> shownTo,
        ToLongFunction<Actor> waiting) {

    public static Job of(String key, String path, String icon, int order) {
        return new Job(key, path, icon, order, actor -> true, actor -> 0);
    }
}
