package vn.thidua.award.application;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Sentence;

/** The words of the state's language, for what is written into workbooks. */
@Component
class AwardWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource words;

    AwardWords(MessageSource words) {
        this.words = words;
    }

    String say(String key, Object... details) {
        return words.getMessage(key, details, VIETNAMESE);
    }

    /** With a capital at its head. */
    String sentence(String key) {
        return Sentence.of(say(key));
    }
}
