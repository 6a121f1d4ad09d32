package vn.thidua.nomination.application;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.eligibility.Wording;

/** Sentences of the log, of agendas and of verdicts, in the language of the state; a detail "@key" is told as that key's words. */
@Component
public class NominationWords {

    static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource words;

    NominationWords(MessageSource words) {
        this.words = words;
    }

    public String said(String key, Object... details) {
        var told = Arrays.stream(details)
                .map(detail -> detail instanceof String named && named.startsWith("@")
                        ? words.getMessage(named.substring(1), null, named, VIETNAMESE)
                        : String.valueOf(detail))
                .toArray();
        return String.valueOf(words.getMessage(key, told, key, VIETNAMESE));
    }

    /** Writes verdicts. */
    public Wording wording() {
        return new Wording(this::said);
    }
}
