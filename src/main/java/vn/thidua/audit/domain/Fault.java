package vn.thidua.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first place where the chain does not hold.
 *
 * @param seq place in the chain
 * @param entry number of the entry found there; 0 when there is none
 * @param at when that entry says it was written
 */
public record Fault(
        Kind kind, long seq, long entry, @Nullable Instant at) {

    /** In which way the log was tampered with, as far as can be told. */
    public enum Kind {
        /** The entry's words are not those that were hashed. */
        CHANGED,
        /** An entry that was there is gone. */
        DELETED,
        /** The entry stood in another place. */
        REORDERED,
        /** The entry was never hung by the program. */
        INSERTED,
        /** The chain ends before a place that was sealed. */
        CUT,
        /** The chain holds, but is another one than was sealed. */
        REWRITTEN,
        /** A kept head does not carry the seal of this key. */
        UNSEALED
    }

    static Fault of(Kind kind, Link link) {
        return new Fault(
                kind,
                link.seq(),
                link.entry(),
                link.told() == null ? null : link.told().at());
    }

    public String key() {
        return "audit.fault." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** What the sentence tells: place, number of the entry, moment. */
    public List<String> details(String moment) {
        return List.of(Long.toString(seq), Long.toString(entry), moment);
    }
}
