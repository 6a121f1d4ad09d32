package vn.thidua.audit.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.thidua.audit.Trace;
import vn.thidua.audit.store.TraceQueries.Line;
import vn.thidua.shared.Days;

/** Tells lines of the log in the reader's language, the same on the page and in files. */
record Telling(MessageSource messages, Locale locale) {

    private static final Object[] GAPS = {"…", "…", "…", "…", "…", "…", "…", "…"};

    /** The event's sentence. A detail "@key" is itself a word; an event that is told no more shows its name. */
    String sentence(Trace trace) {
        var details = trace.details().stream()
                .map(detail -> detail != null && detail.startsWith("@") ? word(detail.substring(1), detail) : detail)
                .toArray();
        return told(trace.key(), details, trace.key().substring(trace.key().lastIndexOf('.') + 1));
    }

    /** The name of a kind of event: its sentence with the gaps left open. */
    String kind(String event) {
        int dot = event.indexOf('.');
        return told(event.substring(0, dot) + ".event." + event.substring(dot + 1), GAPS, event);
    }

    String duties(Line line) {
        return line.duties().stream()
                .map(duty -> word("identity.duty." + duty, duty))
                .collect(Collectors.joining(", "));
    }

    String changes(Trace trace) {
        return trace.changes().stream()
                .map(change -> change.what() + ": " + value(change.before()) + " → " + value(change.after()))
                .collect(Collectors.joining("; "));
    }

    String word(String key, String otherwise) {
        return told(key, null, otherwise);
    }

    /** The columns of a file. */
    List<String> heads() {
        return Arrays.stream(new String[] {
                    "audit.number",
                    "audit.at",
                    "audit.who",
                    "audit.duties",
                    "audit.unit",
                    "audit.address",
                    "audit.what",
                    "audit.changes"
                })
                .map(key -> word(key, key))
                .toList();
    }

    /** A line as the cells of a file. */
    List<String> cells(Line line) {
        var trace = line.trace();
        return List.of(
                Long.toString(line.number()),
                moment(trace.at()),
                Cell.harmless(trace.who()),
                duties(line),
                Cell.harmless(line.unit()),
                Cell.harmless(line.address()),
                Cell.harmless(sentence(trace)),
                Cell.harmless(changes(trace)));
    }

    private static String moment(Instant at) {
        return Days.exactMoment(at);
    }

    private String value(@Nullable String value) {
        return value == null ? word("audit.nothing", "-") : value;
    }

    private String told(String key, Object @Nullable [] details, String otherwise) {
        return String.valueOf(messages.getMessage(key, details, otherwise, locale));
    }
}
