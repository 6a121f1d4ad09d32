package vn.thidua.analytics.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.web.Tone;

/**
 * Con số đầu trang: one figure that matters most, and the list it counts.
 *
 * @param of of how many; null where that says nothing
 * @param key words of what is counted
 */
public record Count(
        long figure,
        @Nullable Long of,
        String key,
        Tone tone,
        @Nullable String path) {

    static Count of(long figure, String key, Tone tone, @Nullable String path) {
        return new Count(figure, null, key, figure == 0 ? Tone.NONE : tone, path);
    }

    static Count share(long figure, long of, String key, @Nullable String path) {
        return new Count(figure, of, key, figure == of && of > 0 ? Tone.OK : Tone.PLAIN, path);
    }
}
