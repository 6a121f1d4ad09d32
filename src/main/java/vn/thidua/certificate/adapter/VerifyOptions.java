package vn.thidua.certificate.adapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./thidua verify} was asked.
 *
 * @param key the file of public keys
 * @param things files, or texts of QR codes
 */
record VerifyOptions(Path key, List<String> things) {

    /** Nothing when it was asked wrongly. */
    static Optional<VerifyOptions> of(Map<String, String> environment, String... args) {
        @Nullable Path key = null;
        var home = Path.of(
                environment.getOrDefault("THIDUA_HOME", environment.getOrDefault("HOME", ".") + "/.thidua/serve"));
        var things = new ArrayList<String>();
        for (int at = 0; at < args.length; at++) {
            boolean last = at + 1 == args.length;
            switch (args[at]) {
                case "--key", "--home" -> {
                    if (last) {
                        return Optional.empty();
                    }
                    if (args[at].equals("--key")) {
                        key = Path.of(args[at + 1]);
                    } else {
                        home = Path.of(args[at + 1]);
                    }
                    at++;
                }
                default -> things.add(args[at]);
            }
        }
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(new VerifyOptions(key == null ? home.resolve("certificate-keys.pub") : key, things));
    }
}
