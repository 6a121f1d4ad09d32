package vn.thidua.audit.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Đầu chuỗi đã niêm phong: the last link at a moment, sealed with a key the database does not hold.
 *
 * @param seal the keyed hash of {@link #text()}
 */
public record Head(long seq, String hash, Instant at, String seal) {

    public static String text(long seq, String hash, Instant at) {
        return seq + " " + hash + " " + at;
    }

    public String text() {
        return text(seq, hash, at);
    }

    /** The one line it is kept as. */
    public String line() {
        return text() + " " + seal;
    }

    /** Empty when the line was never one. */
    public static Optional<Head> of(String line) {
        var parts = line.strip().split(" ");
        if (parts.length != 4 || !parts[1].matches("[0-9a-f]{64}") || !parts[3].matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Head(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2]), parts[3]));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean isOf(byte[] other) {
        return hash.equals(HexFormat.of().formatHex(other));
    }
}
