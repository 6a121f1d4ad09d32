package vn.thidua.council.application;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences of the log and of papers, in the language of the state; a detail "@key" is told as that key's words. */
@Component
class CouncilWords {

    static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource words;

    CouncilWords(MessageSource words) {
        this.words = words;
    }

    String said(String key, Object... details) {
        var told = Arrays.stream(details)
                .map(detail -> detail instanceof String named && named.startsWith("@")
                        ? words.getMessage(named.substring(1), null, named, VIETNAMESE)
                        : String.valueOf(detail))
                .toArray();
        return String.valueOf(words.getMessage(key, told, key, VIETNAMESE));
    }
}
