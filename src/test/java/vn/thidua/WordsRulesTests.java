package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.Sources.CLASSES;
import static vn.thidua.Sources.files;
import static vn.thidua.Sources.words;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.notification.Notice;
import vn.thidua.shared.Act;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Reason;
import vn.thidua.shared.WorkflowStep;

/** Every sentence the program says is in the message files, in both languages. STYLE.md says how each rule was broken. */
class WordsRulesTests {

    private static final Pattern MARKED = Pattern.compile("[àáãèéìíòóõùúýăâđêôơưÀÁÃÈÉÌÍÒÓÕÙÚÝĂÂĐÊÔƠƯ\\u1ea0-\\u1ef9]");

    /** Whatever looks like a key of a room: of a page, a notice, a job, a chore, a doubt. A last dot asks for a family. */
    @Test
    void everyKeyAskedForHasWords() throws IOException {
        var key = Pattern.compile(
                "\"((?:%s)\\.[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.?)\"".formatted(String.join("|", Sources.rooms())));
        var asked = new TreeMap<String, Path>();
        for (var file : Stream.concat(files(Sources.PAGES, ".jte").stream(), files(Sources.JAVA, ".java").stream())
                .toList()) {
            key.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(found -> !file.endsWith("PlanJson.java") || !found.startsWith("campaign."))
                    .forEach(found -> asked.put(found, file));
        }
        var known = words("").stringPropertyNames();

        assertThat(asked).isNotEmpty();
        asked.forEach((name, file) -> assertThat(known)
                .as("words of %s, asked for by %s", name, file)
                .anyMatch(word -> name.endsWith(".") ? word.startsWith(name) : word.equals(name)));
    }

    @Test
    void everyReasonHasASentence() throws IOException {
        var keys = CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
                .flatMap(WordsRulesTests::constants)
                .map(reason -> ((Reason) reason).key())
                .toList();

        assertThat(keys).isNotEmpty();
        assertThat(words("").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void everyEventHasASentence() throws IOException {
        var keys = CLASSES.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                .map(type -> Sources.room(type) + ".event." + type.getSimpleName())
                .toList();

        assertThat(keys).isNotEmpty();
        assertThat(words("").stringPropertyNames()).containsAll(keys);
    }

    /** What is told in the inbox is said in the words of who tells it. */
    @Test
    void everyNoticeHasASentence() throws IOException {
        var keys = CLASSES.stream()
                .filter(type -> type.isAssignableTo(Notice.class) && !type.isInterface())
                .map(type -> Sources.room(type) + ".notice." + type.getSimpleName())
                .toList();

        assertThat(keys).isNotEmpty();
        assertThat(words("").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void everyActHasWords() throws IOException {
        var keys = CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Act.class))
                .flatMap(WordsRulesTests::constants)
                .map(act -> ((Act) act).key())
                .toList();

        assertThat(keys).isNotEmpty();
        assertThat(words("").stringPropertyNames()).containsAll(keys);
    }

    /** Where acts are listed, each stands under the name of its room. */
    @Test
    void everyRoomOfActsHasAName() throws IOException {
        var keys = CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Act.class))
                .flatMap(WordsRulesTests::constants)
                .map(act -> "identity.room-of." + ((Act) act).room());
        assertThat(words("").stringPropertyNames()).containsAll(keys.toList());
    }

    /** A step without a duty is the program's own, and no page names it. */
    @Test
    void everyStateAndStepHasAName() throws IOException {
        var keys = CLASSES.stream()
                .filter(type -> type.isEnum() && type.getSimpleName().matches("\\w*(State|Step)"))
                .flatMap(type -> constants(type)
                        .filter(one -> !(one instanceof WorkflowStep<?> step) || step.act() != null)
                        .map(one -> Sources.room(type)
                                + (type.getSimpleName().endsWith("State") ? ".state." : ".step.")
                                + one))
                .toList();

        assertThat(keys).isNotEmpty();
        assertThat(words("").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void everyVietnameseSentenceHasAnEnglishOne() throws IOException {
        assertThat(words("_en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words("").stringPropertyNames());
    }

    @Test
    void bothLanguagesNameTheSameDetails() throws IOException {
        var english = words("_en");
        words("").forEach((key, sentence) -> {
            if (english.containsKey(key)) {
                assertThat(details(english.get(key)))
                        .as("details of %s in English", key)
                        .isEqualTo(details(sentence));
            }
        });
    }

    @Test
    void noSentenceIsEmptyOrWrittenTwice() throws IOException {
        for (var language : Set.of("", "_en")) {
            var seen = new Properties() {
                @Override
                public synchronized Object put(Object key, Object sentence) {
                    assertThat(sentence.toString()).as("sentence of %s", key).isNotBlank();
                    assertThat(super.put(key, sentence))
                            .as("%s was written before", key)
                            .isNull();
                    return sentence;
                }
            };
            for (var file : Sources.messages(language)) {
                try (var reader = Files.newBufferedReader(file)) {
                    seen.load(reader);
                }
            }
        }
    }

    /** The reader of plans knows the words of the papers; the names of languages are the same in every language. */
    @Test
    void sentencesAreInMessageFilesOnly() throws IOException {
        for (var file : files(Sources.JAVA, ".java")) {
            if (!file.startsWith(Sources.ROOMS.resolve("reading/text"))
                    && !file.endsWith("Actor.java")
                    && !file.endsWith("ThiDua.java")) {
                assertThat(Sources.texts(file))
                        .as("Vietnamese words in %s", file)
                        .noneMatch(text -> MARKED.matcher(text).find());
            }
        }
        for (var file : files(Sources.PAGES, ".jte")) {
            var page = Files.readString(file).replaceAll("(?s)<%--.*?--%>", "").replace("Tiếng Việt", "");
            assertThat(page.lines()).as("Vietnamese words in %s", file).noneMatch(line -> MARKED.matcher(line)
                    .find());
        }
    }

    private static Set<String> details(Object sentence) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(sentence.toString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Object> constants(JavaClass type) {
        return Stream.of(type.reflect().getEnumConstants());
    }
}
