package vn.thidua.audit.adapter;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./thidua audit} was asked.
 *
 * @param head file of heads kept elsewhere, to compare with
 * @param out file the head is written to; null prints it
 */
record AuditOptions(
        boolean verifies,
        Path home,
        @Nullable Path head,
        @Nullable Path out) {

    /** Asked in a way nobody understands; carries the key of the sentence that says so. */
    static final class Misuse extends RuntimeException {

        private final String key;
        private final String detail;

        Misuse(String key, String detail) {
            super(key);
            this.key = key;
            this.detail = detail;
        }

        String sentence() {
            return AuditWords.say(key, detail);
        }
    }

    static AuditOptions of(Map<String, String> environment, String... args) {
        if (args.length == 0 || !args[0].matches("verify|head")) {
            throw new Misuse("audit.cli.no-verb", args.length == 0 ? "" : args[0]);
        }
        boolean verifies = args[0].equals("verify");
        var home = Path.of(environment.getOrDefault("THIDUA_HOME", System.getProperty("user.home") + "/.thidua/serve"));
        Path head = null;
        Path out = null;
        for (int at = 1; at < args.length; at += 2) {
            var value = at + 1 < args.length ? Path.of(args[at + 1]) : null;
            if (value == null) {
                throw new Misuse("audit.cli.no-value", args[at]);
            }
            switch (args[at]) {
                case "--home" -> home = value;
                case "--head" -> head = verifies ? value : unknown(args[at]);
                case "--out" -> out = verifies ? unknown(args[at]) : value;
                default -> unknown(args[at]);
            }
        }
        return new AuditOptions(verifies, home, head, out);
    }

    private static Path unknown(String option) {
        throw new Misuse("audit.cli.no-option", option);
    }
}
