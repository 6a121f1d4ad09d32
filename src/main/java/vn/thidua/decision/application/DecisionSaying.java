package vn.thidua.decision.application;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of papers and of the log, in the language of the state; a detail "@key" is told as that key's words. */
@Component
class DecisionSaying {

    static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource words;

    DecisionSaying(MessageSource words) {
        this.words = words;
    }

    String said(String key, Object... details) {
        return String.valueOf(words.getMessage(key, details, key, VIETNAMESE));
    }
}
