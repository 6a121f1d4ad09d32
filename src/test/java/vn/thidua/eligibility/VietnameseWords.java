package vn.thidua.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The words of the room as the program reads them; a key without words fails. */
final class VietnameseWords {

    private VietnameseWords() {}

    static Wording wording() {
        return new Wording(words(file("")));
    }

    static Wording english() {
        return new Wording(words(file("_en")));
    }

    static Properties file(String language) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/messages/eligibility%s.properties".formatted(language)))) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }

    private static Wording.Words words(Properties words) {
        return (key, details) -> {
            var sentence = words.getProperty(key);
            if (sentence == null) {
                throw new AssertionError("no words for " + key);
            }
            return new MessageFormat(sentence, Locale.ROOT).format(details);
        };
    }
}
