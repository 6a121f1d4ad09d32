package vn.thidua.reading.adapter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.thidua.reading.text.Messages;
import vn.thidua.shared.Refusal;

/** The rooms' Vietnamese sentences, read straight from their files where no server is running. */
final class MessageFiles implements Messages {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final List<String> ROOMS = List.of("plan", "reading");

    private final Properties sentences = new Properties();

    MessageFiles() {
        for (var room : ROOMS) {
            try (var in = MessageFiles.class.getResourceAsStream("/messages/" + room + ".properties")) {
                if (in != null) {
                    sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public @Nullable String sentence(String key, List<String> details) {
        var sentence = sentences.getProperty(key);
        return sentence == null ? null : new MessageFormat(sentence, VIETNAMESE).format(details.toArray());
    }

    /** A sentence of the command itself; its key is always there. */
    String say(String key, Object... details) {
        var sentence = sentences.getProperty(key);
        return sentence == null ? key : new MessageFormat(sentence, VIETNAMESE).format(details);
    }

    String say(Refusal refusal) {
        return say(refusal.reason().key(), refusal.details());
    }
}
