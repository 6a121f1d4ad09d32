package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every doubt and every fault the reader can tell of has words, in both languages. */
class WordsForReadingTests {

    private static final Pattern DOUBT = Pattern.compile("\\b(?:Doubt\\.of|new Doubt)\\(\\s*(\"[^\"]*\")?");
    private static final Pattern FAULT =
            Pattern.compile("\\b(?:faults\\.add\\(\\s*(?!fault\\()|(?<!Anomaly )fault\\(\\s*)(\"[^\"]*\")?");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void everyDoubtHasWords(String language) throws IOException {
        var words = Sources.words(language).stringPropertyNames();

        assertThat(told(DOUBT)).hasSizeGreaterThan(10).allMatch(reason -> words.contains("plan.doubt." + reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void everyFaultHasWords(String language) throws IOException {
        var words = Sources.words(language).stringPropertyNames();

        assertThat(told(FAULT)).hasSizeGreaterThan(20).allMatch(type -> words.contains("plan.anomaly." + type));
    }

    @Test
    void noWordsAreLeftOfWhatIsNeverTold() throws IOException {
        var told = new TreeSet<String>();
        told(DOUBT).forEach(reason -> told.add("plan.doubt." + reason));
        told(FAULT).forEach(type -> told.add("plan.anomaly." + type));

        assertThat(Sources.words("").stringPropertyNames())
                .filteredOn(key -> key.matches("plan\\.(doubt|anomaly)\\..*"))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    /** What the reader's source files name; a name that is no literal could not be looked up here. */
    private static Set<String> told(Pattern call) throws IOException {
        var names = new TreeSet<String>();
        for (var file : Sources.files(Sources.ROOMS.resolve("reading/text"), ".java")) {
            call.matcher(Files.readString(file)).results().forEach(found -> {
                assertThat(found.group(1))
                        .as("a name as literal after %s in %s", found.group(), file)
                        .isNotNull();
                names.add(found.group(1).replace("\"", ""));
            });
        }
        return names;
    }
}
