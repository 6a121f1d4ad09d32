package vn.thidua.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** What keeps the program from its data for a while, through no fault of the program: it passes, or the keeper ends it. */
public enum Outage {
    /** The connection was lost or could not be had; PostgreSQL's classes 08 and 57P tell it. */
    DATABASE_AWAY("platform.database-away"),
    DISK_FULL("platform.disk-full");

    /** PostgreSQL cannot write its journal below this; it ends itself rather than lose what was acknowledged. */
    private static final long LEAST_FREE = 20L << 20;

    private static final String NO_SPACE = "No space left";

    /** Kept free of papers, so that people can still sign in and read when the disk is nearly full. */
    private static final long RESERVE = 64L << 20;

    private final String key;

    Outage(String key) {
        this.key = key;
    }

    /** The sentence that people read. */
    public String key() {
        return key;
    }

    /** A database on a full disk ends itself, so that the program sees it away; the disk in {@code home} tells which. */
    public static Optional<Outage> behind(Throwable failure, Path home) {
        return behind(failure).map(outage -> isFull(home) ? DISK_FULL : outage);
    }

    public static Optional<Outage> behind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var outage = told(cause);
            if (outage != null) {
                return Optional.of(outage);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Outage told(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException none -> DATABASE_AWAY;
            case SQLException sql -> told(String.valueOf(sql.getSQLState()));
            case TransactionSystemException undone
            when undone.getApplicationException() != null ->
                behind(undone.getApplicationException()).orElse(null);
            case IOException io when String.valueOf(io.getMessage()).contains(NO_SPACE) -> DISK_FULL;
            default -> null;
        };
    }

    private static @Nullable Outage told(String sqlState) {
        return switch (sqlState) {
            case "53100", "58030" -> DISK_FULL;
            default -> sqlState.matches("08...|57P0.") ? DATABASE_AWAY : null;
        };
    }

    /** Fails as a full disk does while there is still some room. What is kept is written twice: journal and table. */
    public static void requireRoom(Path home, long bytes) {
        if (free(home) < RESERVE + 2 * bytes) {
            throw new UncheckedIOException(new IOException(NO_SPACE + " for " + bytes + " bytes in " + home));
        }
    }

    private static boolean isFull(Path home) {
        return free(home) < LEAST_FREE;
    }

    private static long free(Path home) {
        try {
            return Files.getFileStore(home).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
