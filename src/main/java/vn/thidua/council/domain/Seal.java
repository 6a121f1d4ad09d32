package vn.thidua.council.domain;

import java.time.Instant;
import vn.thidua.council.MeetingId;

/**
 * Niêm phong: one link in the chain of seals over counts.
 *
 * @param digest of everything that is sealed, see {@link SealedText}
 * @param previous the mac of the seal before; empty of the first
 * @param mac made of all else here under the key of the program, which the database never sees
 */
public record Seal(
        long number,
        MeetingId meeting,
        SealStage stage,
        String digest,
        String previous,
        String mac,
        Instant sealedAt,
        String sealedBy) {

    /** The text the mac is made of. */
    public static String text(
            long number,
            MeetingId meeting,
            SealStage stage,
            String digest,
            String previous,
            Instant sealedAt,
            String sealedBy) {
        return new SealedText()
                .add(number)
                .add(meeting.value())
                .add(stage)
                .add(digest)
                .add(previous)
                .add(sealedAt)
                .add(sealedBy)
                .toString();
    }

    public String text() {
        return text(number, meeting, stage, digest, previous, sealedAt, sealedBy);
    }

    /** The first letters, to compare with a printed record. */
    public String mark() {
        return mac.substring(0, 16);
    }
}
