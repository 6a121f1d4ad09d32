package vn.thidua.shared;

import java.util.List;
import java.util.Locale;

/**
 * Việc được giao: one thing a person may be allowed to do at a unit. Each room lists its acts in one enum, each with the
 * duties that carry it; what no duty carries, nobody may do.
 */
public interface Act {

    String name();

    String room();

    /** Which duties carry this act, and how far from the unit they are held at. */
    List<Grant> grants();

    /** Names the act in tables and in the printed matrix: {@code plan.CONFIRM}. */
    default String code() {
        return room() + "." + name();
    }

    /** The words for the act: {@code <room>.act.<name>}, a phrase that follows "được". */
    default String key() {
        return room() + ".act." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
