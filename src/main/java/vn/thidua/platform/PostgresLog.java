package vn.thidua.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the embedded PostgreSQL wrote about itself, and what it means for the keeper when it does not start. */
record PostgresLog(Path file) {

    private static final long MOST_BYTES = 10_000_000;
    private static final int LAST_LINES = 20;

    /** Forbidden ("unshare: …") or not there at all ("Cannot run program "unshare": …"). */
    private static final Pattern UNSHARE = Pattern.compile("unshare\"?: ");

    /** Starts the log anew when it has grown long. */
    void shorten() throws IOException {
        if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
            Files.delete(file);
        }
    }

    StartRefused refusal(IOException failure) {
        var said = failure.getMessage() + "\n" + last();
        if (said.contains("No space left")) {
            return new StartRefused(failure, "platform.start.disk-full", file.getParent());
        }
        if (UNSHARE.matcher(said).find()) {
            return new StartRefused(failure, "platform.start.root-refused");
        }
        if (said.contains("Permission denied") || said.contains("Operation not permitted")) {
            return new StartRefused(failure, "platform.start.home-not-writable", file.getParent());
        }
        return new StartRefused(failure, "platform.start.database-broken", file);
    }

    private String last() {
        try {
            var lines =
                    Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException none) {
            return "";
        }
    }
}
