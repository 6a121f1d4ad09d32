package vn.thidua.audit.adapter;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.domain.Fault;
import vn.thidua.shared.Days;

/** The command's sentences, where no Spring is running. */
final class AuditWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.audit", Locale.ROOT);

    private AuditWords() {}

    static String say(String key, Object... details) {
        return new MessageFormat(WORDS.getString(key), Locale.of("vi", "VN")).format(details);
    }

    static String say(Fault fault) {
        return say(fault.key(), fault.details(moment(fault.at())).toArray());
    }

    static String moment(@Nullable Instant at) {
        return at == null ? "?" : Days.exactMoment(at);
    }
}
