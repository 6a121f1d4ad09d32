package vn.thidua.audit.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the reader asks of the log; every part may be left out. */
public record LogForm(
        @Nullable String q,
        @Nullable String who,
        @Nullable UUID unit,
        @Nullable String event,
        @Nullable UUID about,
        @Nullable String address,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final int LONGEST = 200;

    public boolean isFiltered() {
        return !path().equals("/audit");
    }

    static String words(@Nullable String text) {
        var words = text == null ? "" : text.strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** The log's address with these conditions. */
    String path() {
        return UriComponentsBuilder.fromPath("/audit")
                .queryParamIfPresent("q", said(q))
                .queryParamIfPresent("who", said(who))
                .queryParamIfPresent("unit", Optional.ofNullable(unit))
                .queryParamIfPresent("event", said(event))
                .queryParamIfPresent("about", Optional.ofNullable(about))
                .queryParamIfPresent("address", said(address))
                .queryParamIfPresent("from", Optional.ofNullable(from))
                .queryParamIfPresent("to", Optional.ofNullable(to))
                .encode()
                .build()
                .toUriString();
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.of(words(text)).filter(words -> !words.isEmpty());
    }
}
