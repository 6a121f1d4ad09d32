package vn.thidua.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Change;

/**
 * The one text an entry is hashed as: every value with its length, in a fixed order, so that no two entries share a text and
 * no reformatting of a column changes it. The database writes the same in {@code audit.canonical}; decision 18 describes it.
 */
public final class Canonical {

    private static final String FORM = "1";

    private Canonical() {}

    /** What the first link hangs on. */
    public static byte[] origin() {
        return new byte[32];
    }

    public static byte[] hash(long seq, byte[] previous, String body) {
        var text = FORM + '|' + seq + '|' + HexFormat.of().formatHex(previous) + '|' + body;
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All an entry says, without its place in the chain. */
    public static String body(Told told) {
        var text = new StringBuilder(256);
        text.append(ChronoUnit.MICROS.between(Instant.EPOCH, told.at())).append('|');
        text.append(told.account()).append('|');
        part(text, told.who()).append('|');
        parts(text, told.duties()).append('|');
        text.append(told.unit()).append('|');
        part(text, told.unitName()).append('|');
        part(text, word(told.place())).append('|');
        part(text, told.room()).append('|');
        part(text, told.event()).append('|');
        text.append(told.about()).append('|');
        part(text, told.address()).append('|');
        parts(text, told.details()).append('|');
        return changes(text, told.changes()).toString();
    }

    private static StringBuilder changes(StringBuilder text, List<Change> changes) {
        text.append(changes.size()).append('|');
        for (var change : changes) {
            part(part(part(text, change.what()), change.before()), change.after());
        }
        return text;
    }

    private static StringBuilder parts(StringBuilder text, List<String> values) {
        text.append(values.size()).append('|');
        values.forEach(value -> part(text, value));
        return text;
    }

    /** "5:Thôn " tells its length in bytes; nothing at all is "-". */
    private static StringBuilder part(StringBuilder text, @Nullable String value) {
        return value == null
                ? text.append('-')
                : text.append(value.getBytes(StandardCharsets.UTF_8).length)
                        .append(':')
                        .append(value);
    }

    private static @Nullable String word(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
