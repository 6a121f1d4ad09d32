package vn.thidua.notification.web;

import java.util.List;

/** The rooms that tell and ask, by the words people know them by. */
final class Rooms {

    static final List<String> TELLING = List.of("notification", "campaign", "reporting", "task");
    static final List<String> ASKING = List.of("campaign", "reporting", "task");

    private Rooms() {}

    static String key(String room) {
        return "notification.from." + (TELLING.contains(room) ? room : "other");
    }

    /** The room a filter names; all when it names none there is. */
    static String asked(String room) {
        return TELLING.contains(room) ? room : "";
    }
}
