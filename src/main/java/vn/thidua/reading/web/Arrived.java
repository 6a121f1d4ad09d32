package vn.thidua.reading.web;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.reading.application.ReceivingPaper.Arrival;
import vn.thidua.shared.Refusal;

/**
 * What became of one file that was sent, for its sender.
 *
 * @param good whether it was kept
 * @param key and details of the sentence
 * @param path of the document it is, or was already
 */
public record Arrived(
        String name,
        boolean good,
        String key,
        List<String> details,
        @Nullable String path) implements Serializable {

    static Arrived of(String sent, Arrival arrival) {
        var path = "/drafts/" + arrival.draft().value();
        return arrival.isNew()
                ? new Arrived(sent, true, "reading.received", List.of(sent), path)
                : new Arrived(sent, false, "reading.refused.already-here", List.of(sent, arrival.name()), path);
    }

    static Arrived refused(String sent, Refusal refusal) {
        var details =
                java.util.Arrays.stream(refusal.details()).map(String::valueOf).toList();
        return new Arrived(sent, false, refusal.reason().key(), details, null);
    }
}
