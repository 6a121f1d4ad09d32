package vn.thidua.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The platform's own sentences for the moments when Spring is not there yet or cannot reach its database. */
final class PlatformWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.platform", Locale.ROOT);

    private PlatformWords() {}

    static String of(String key, Object... details) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(details);
    }
}
