package vn.thidua.certificate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Người, tập thể, hộ được khen: one certificate's own words.
 *
 * @param name as printed
 * @param post position and unit, or address, as printed; may be empty
 * @param achievement what for, as printed; may be empty for titles
 * @param reference names the award in the room that decided it; null for decisions signed on paper. With one, a certificate is
 *     issued once, however often it is asked for.
 */
public record Recipient(
        Honorific honorific,
        String name,
        String post,
        String achievement,
        @Nullable UUID reference) {

    public Recipient {
        name = AwardDecision.spaced(name);
        post = AwardDecision.spaced(post);
        achievement = AwardDecision.spaced(achievement);
    }
}
