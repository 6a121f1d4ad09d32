package vn.thidua.platform.web;

import java.util.List;
import vn.thidua.shared.Actor;

/** What one room finds for the search box at the top. Sees only what the person may see. */
public interface Finder {

    /** One thing found: its name, the smaller line below, where it is, its icon without "ti-". */
    record Found(String title, String context, String path, String icon) {}

    /** Message key of the heading over this room's findings. */
    String heading();

    /** Where everything this room knows is listed, for those who do not know what to ask. */
    String everything();

    /** Whether this person may look anything up here; who may not is not led here. */
    default boolean shownTo(Actor actor) {
        return true;
    }

    List<Found> find(Actor actor, String words, int most);
}
