package vn.thidua.platform;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL's refusals mean for the keeper who wrote its address, told by their five-letter codes. */
final class DatabaseTrouble {

    private DatabaseTrouble() {}

    static Optional<StartRefused> refusal(SQLException said) {
        return Optional.ofNullable(key(String.valueOf(said.getSQLState())))
                .map(key -> new StartRefused(said, key, oneLine(said)));
    }

    static String oneLine(SQLException said) {
        return String.valueOf(said.getMessage()).replaceAll("\\s+", " ").strip();
    }

    private static @Nullable String key(String code) {
        return switch (code) {
            case "28P01", "28000" -> "platform.start.database-password";
            case "3D000" -> "platform.start.database-unknown";
            case "42501" -> "platform.start.database-forbidden";
            case "53300" -> "platform.start.database-crowded";
            case "25006" -> "platform.start.database-read-only";
            default -> code.matches("08...|57P0.") ? "platform.start.database-unreachable" : null;
        };
    }
}
