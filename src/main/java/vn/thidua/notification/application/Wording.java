package vn.thidua.notification.application;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences of letters, lists and calendars, in the language of the state; a detail "@key" is told as that key's words. */
@Component
class Wording {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource words;

    Wording(MessageSource words) {
        this.words = words;
    }

    String said(String key, List<String> details) {
        var told = details.stream()
                .map(detail -> detail.startsWith("@")
                        ? words.getMessage(detail.substring(1), null, detail, VIETNAMESE)
                        : detail)
                .toArray();
        return String.valueOf(words.getMessage(key, told, key, VIETNAMESE));
    }

    String said(String key, Object... details) {
        return words.getMessage(key, details, VIETNAMESE);
    }
}
