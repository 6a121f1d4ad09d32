package vn.thidua.platform;

import java.util.List;

/**
 * Dấu hiệu: how one thing stands on which the system relies: a program beside it, a server of others. Told on the page of the
 * system's state.
 *
 * @param key message key of its name; {@code <key>.good} and {@code <key>.poor} say how it stands, with the details
 */
public record Sign(String key, boolean isGood, List<String> details) {

    public static Sign good(String key, String... details) {
        return new Sign(key, true, List.of(details));
    }

    public static Sign poor(String key, String... details) {
        return new Sign(key, false, List.of(details));
    }

    /** Message key of the sentence that says how it stands. */
    public String sentence() {
        return key + (isGood ? ".good" : ".poor");
    }
}
