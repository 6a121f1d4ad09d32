package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Reason;

/** The rules of the house that files can show. STYLE.md lists them with the mutation each was seen to catch. */
class HouseRulesTests {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/jte");
    private static final Path WORDS = Path.of("src/main/resources/messages");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.thidua");

    @Test
    void everyKeyAPageAsksForHasWords() throws IOException {
        var literal = Pattern.compile("(?:ui\\.text|Words\\.of)\\(\\s*\"([A-Za-z0-9.\\-_]+)\"\\s*[,)]");
        var asked = new TreeSet<String>();
        for (var file : both(files(PAGES, ".jte"), files(JAVA, ".java"))) {
            literal.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
        }

        assertThat(asked).isNotEmpty();
        assertThat(words("")).containsAll(asked);
    }

    @Test
    void everyReasonHasASentence() throws IOException {
        var keys = CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(reason -> ((Reason) reason).key())
                .toList();

        assertThat(keys).isNotEmpty();
        assertThat(words("")).containsAll(keys);
    }

    @Test
    void everyEventHasASentence() throws IOException {
        var keys = CLASSES.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                .map(type -> room(type) + ".event." + type.getSimpleName())
                .toList();

        assertThat(keys).isNotEmpty();
        assertThat(words("")).containsAll(keys);
    }

    @Test
    void everyVietnameseSentenceHasAnEnglishOne() throws IOException {
        assertThat(words("_en")).containsExactlyInAnyOrderElementsOf(words(""));
    }

    @Test
    void sentencesAreInMessageFilesOnly() throws IOException {
        var marked = Pattern.compile("\"[^\"\\n]*[ăâđêôơưĂÂĐÊÔƠƯ\\u1ea0-\\u1ef9][^\"\\n]*\"");
        for (var file : files(JAVA, ".java")) {
            if (!file.startsWith(JAVA.resolve("vn/thidua/reading/text"))
                    && !file.endsWith("Actor.java")
                    && !file.endsWith("ThiDua.java")) {
                var code =
                        Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
                assertThat(marked.matcher(code).results().map(found -> found.group()))
                        .as("Vietnamese words in %s", file)
                        .isEmpty();
            }
        }
    }

    @Test
    void noFileIsLong() throws IOException {
        for (var file : files(JAVA, ".java")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
        }
        for (var file : files(PAGES, ".jte")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(150);
        }
        for (var file : files(Path.of("src/main/resources/static"), ".css", ".js")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
        }
    }

    @Test
    void eachRoomsSqlNamesOnlyItsOwnTables() throws IOException {
        var schemas = rooms();
        var block = Pattern.compile("(?s)\"\"\"(.*?)\"\"\"");
        for (var file : files(JAVA, ".java")) {
            var room = JAVA.resolve("vn/thidua").relativize(file).getName(0).toString();
            block.matcher(Files.readString(file)).results().forEach(statement -> schemas.stream()
                    .filter(other -> !other.equals(room) && !other.equals("platform"))
                    .forEach(other -> assertThat(statement.group(1))
                            .as(file.toString())
                            .doesNotContainPattern("\\b(from|join|into|update)\\s+" + other + "\\.")));
        }
    }

    @Test
    void migrationsAreTimestampedAndStayInTheirSchema() throws IOException {
        var table = Pattern.compile("create table (?:if not exists )?([a-z]+)\\.");
        for (var file : files(MIGRATIONS, ".sql")) {
            assertThat(file.getFileName().toString()).matches("V\\d{8}_\\d{4}__[a-z0-9_]+\\.sql");
            var room = file.getParent().getFileName().toString();
            if (!room.startsWith("__") && !room.equals("platform")) {
                assertThat(table.matcher(Files.readString(file)).results().map(found -> found.group(1)))
                        .as(file.toString())
                        .containsOnly(room)
                        .isNotNull();
            }
        }
    }

    @Test
    void everyPackageIsNullMarkedAndEveryTypeSaysWhatItIs() throws IOException {
        for (var file : files(JAVA, ".java")) {
            var code = Files.readString(file);
            assertThat(file.resolveSibling("package-info.java"))
                    .as("package of %s", file)
                    .satisfiesAnyOf(
                            info -> assertThat(info).exists().content().contains("@NullMarked"),
                            info -> assertThat(file.getFileName()).hasToString("ThiDua.java"));
            if (!file.endsWith("package-info.java")) {
                assertThat(code)
                        .as("Javadoc of %s", file)
                        .containsPattern(
                                "(?s)/\\*\\*.*?\\*/\\s*(@|public|final|abstract|sealed|class|record|interface|enum)");
            }
        }
    }

    @Test
    void sharedHasFewWords() throws IOException {
        assertThat(files(JAVA.resolve("vn/thidua/shared"), ".java")).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void pagesCarryNoScriptAndNoStyleOfTheirOwn() throws IOException {
        for (var file : files(PAGES, ".jte")) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern("<script(?![^>]*\\bsrc=)|<style|\\sstyle=\"|\\son[a-z]+=\"|javascript:");
        }
    }

    @Test
    void everyFormCarriesTheTokenAgainstForgery() throws IOException {
        var form = Pattern.compile("(?s)<form[^>]*method=\"post\".*?</form>");
        for (var file : files(PAGES, ".jte")) {
            form.matcher(Files.readString(file)).results().forEach(found -> assertThat(found.group())
                    .as(file.toString())
                    .contains("@template.ui.csrf"));
        }
    }

    private static Set<String> rooms() throws IOException {
        return files(JAVA, "package-info.java").stream()
                .map(file -> JAVA.resolve("vn/thidua").relativize(file))
                .filter(file -> file.getNameCount() == 2)
                .map(file -> file.getName(0).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String room(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static Set<String> words(String language) throws IOException {
        var all = new Properties();
        for (var file : files(WORDS, ".properties")) {
            var name = file.getFileName().toString();
            if (name.endsWith("_en.properties") == language.equals("_en")) {
                try (var reader = Files.newBufferedReader(file)) {
                    all.load(reader);
                }
            }
        }
        return new TreeSet<>(all.stringPropertyNames());
    }

    private static List<Path> both(List<Path> one, List<Path> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<Path> files(Path root, String... endings) throws IOException {
        try (var tree = Files.walk(root)) {
            return tree.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        }
    }
}
