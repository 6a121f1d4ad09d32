package vn.thidua.interchange;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Dấu vết: what one row did to one thing, so that it can be undone.
 *
 * @param name what people call the thing
 * @param before what it said before; null for a thing that was new
 * @param edition how the thing stood right after, to see whether somebody changed it since
 */
public record Trace(UUID thing, String name, @Nullable Map<String, String> before, int edition) {

    public static Trace created(UUID thing, String name, int edition) {
        return new Trace(thing, name, null, edition);
    }
}
