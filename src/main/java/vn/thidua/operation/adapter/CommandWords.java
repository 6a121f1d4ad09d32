package vn.thidua.operation.adapter;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.thidua.shared.Refusal;

/** What the commands say on the terminal, in the room's own words. */
record CommandWords(PrintStream terminal) {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.operation", Locale.ROOT);

    void say(String key, Object... details) {
        terminal.println(sentence(key, details));
    }

    static String sentence(Refusal refusal) {
        return sentence(refusal.reason().key(), refusal.details());
    }

    private static String sentence(String key, Object... details) {
        return new MessageFormat(WORDS.getString(key), VIETNAMESE).format(details);
    }
}
