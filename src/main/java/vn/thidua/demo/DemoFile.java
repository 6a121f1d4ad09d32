package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** One list of {@code resources/demo}: columns parted by tabs under one line of headings. */
final class DemoFile {

    private DemoFile() {}

    static List<String[]> lines(String file) {
        return text(file).lines().skip(1).map(line -> line.split("\t", -1)).toList();
    }

    static String text(String file) {
        try {
            return new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list of two columns as a dictionary. */
    static Map<String, String> words(String file) {
        return lines(file).stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }
}
