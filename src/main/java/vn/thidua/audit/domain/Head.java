package vn.thidua.audit.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Đầu chuỗi đã niêm phong: the last link at a moment, sealed with a key the database does not hold.
 *
 * @param at when its last entry was written
 * @param seal the keyed hash of {@link #text()}
 */
public record Head(long seq, String hash, Instant at, String seal) {

    /** What a seal of the log is made for, so that no other seal passes for one. */
    public static final String SEALED_AS = "audit-head";

    /** The head that ends with this link, whose entry must be there. */
    public static Head sealed(Link last, UnaryOperator<String> seal) {
        var at = Objects.requireNonNull(last.told()).at();
        var open = new Head(last.seq(), HexFormat.of().formatHex(last.hash()), at, "");
        return new Head(open.seq, open.hash, at, seal.apply(open.text()));
    }

    public String text() {
        return seq + " " + hash + " " + at;
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
