package vn.thidua.operation.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, as the build wrote it. */
final class Version {

    static final String OF_PROGRAM = read();

    private Version() {}

    private static String read() {
        try (var in = Version.class.getResourceAsStream("/version.properties")) {
            var said = new Properties();
            if (in != null) {
                said.load(in);
            }
            return said.getProperty("program", "?");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
