package vn.thidua.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Quyền: the one place that answers whether a person may do an act at a unit now, and if not, why. */
public interface Permission {

    /**
     * Why the person may not do this; empty when they may. Without a unit the answer is always no.
     *
     * @param unit the unit whose things are touched, not the person's own
     */
    Optional<Refusal> refusal(Act act, Actor by, @Nullable Id unit);

    /** How far the person's duties carry the act from the unit acted for, for lists; empty when not at all. */
    Optional<Reach> reach(Act act, Actor by);

    /** Whether some duty of the person carries the act at all, for menus and buttons. */
    default boolean holds(Act act, Actor by) {
        return reach(act, by).isPresent();
    }

    default boolean allows(Act act, Actor by, @Nullable Id unit) {
        return refusal(act, by, unit).isEmpty();
    }

    /** Returns when the person may do this, else throws the refusal. */
    default void require(Act act, Actor by, @Nullable Id unit) {
        refusal(act, by, unit).ifPresent(refusal -> {
            throw refusal;
        });
    }
}
