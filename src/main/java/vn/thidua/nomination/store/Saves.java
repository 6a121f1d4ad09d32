package vn.thidua.nomination.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.NominationId;

/** The latest dossiers of a round that were saved, in order, so that who knows an earlier standing asks of these only. */
final class Saves {

    private static final int REMEMBERED = 500;

    /**
     * What happened after a moment.
     *
     * @param changed saved since; null: too long ago to know
     * @param till how many saves there have been by now
     */
    record Since(@Nullable Set<NominationId> changed, long till) {}

    private final Deque<NominationId> latest = new ArrayDeque<>();
    private long till;

    synchronized void add(NominationId saved) {
        latest.addLast(saved);
        till++;
        if (latest.size() > REMEMBERED) {
            latest.removeFirst();
        }
    }

    /** @param from how many saves are known; null: none */
    synchronized Since since(@Nullable Long from) {
        if (from == null || from > till || till - from > latest.size()) {
            return new Since(null, till);
        }
        var changed = new HashSet<NominationId>();
        var back = latest.descendingIterator();
        for (long one = till; one > from; one--) {
            changed.add(back.next());
        }
        return new Since(changed, till);
    }
}
