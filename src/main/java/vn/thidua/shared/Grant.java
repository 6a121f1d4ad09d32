package vn.thidua.shared;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Giao quyền: that a duty carries an act, and how far.
 *
 * @param duty null: every person who is signed in
 */
public record Grant(@Nullable Duty duty, Reach reach) {

    /** Each of these duties carries the act at its unit and below. */
    public static List<Grant> below(Duty... duties) {
        return each(Reach.BELOW, duties);
    }

    /** Each of these duties carries the act at its own unit only. */
    public static List<Grant> own(Duty... duties) {
        return each(Reach.OWN, duties);
    }

    public static List<Grant> each(Reach reach, Duty... duties) {
        return Arrays.stream(duties).map(duty -> new Grant(duty, reach)).toList();
    }

    /** Every person who is signed in. */
    public static List<Grant> everyone(Reach reach) {
        return List.of(new Grant(null, reach));
    }
}
