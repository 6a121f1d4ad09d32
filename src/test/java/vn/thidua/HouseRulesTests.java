package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.Sources.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that files can show. STYLE.md lists them and says how each was broken. */
class HouseRulesTests {

    private static final Pattern TYPE =
            Pattern.compile("^ *(?:(?:public|private|protected|static|final|abstract|sealed|non-sealed) )*"
                    + "(?:class|record|interface|enum|@interface) [A-Z].*");

    @Test
    void noFileIsLong() throws IOException {
        var tooLong = Stream.of(
                        longer(300, files(Sources.JAVA, ".java")),
                        longer(150, files(Sources.PAGES, ".jte")),
                        longer(300, files(Path.of("src/main/resources/static"), ".css", ".js")),
                        longer(250, files(Path.of("src/test/java"), ".java")))
                .flatMap(List::stream);

        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        for (var file : files(Sources.JAVA, ".java")) {
            if (!file.endsWith("ThiDua.java")) {
                assertThat(file.resolveSibling("package-info.java"))
                        .as("package of %s", file)
                        .exists()
                        .content()
                        .contains("@NullMarked");
            }
        }
    }

    /** Also types within types; only what stays private within another may speak for itself. */
    @Test
    void everyTypeSaysWhatItIs() throws IOException {
        for (var file : files(Sources.JAVA, ".java")) {
            var lines = Files.readAllLines(file);
            for (int at = 0; at < lines.size(); at++) {
                if (TYPE.matcher(lines.get(at)).matches() && !lines.get(at).startsWith("    private ")) {
                    assertThat(above(lines, at))
                            .as("Javadoc of %s in %s", lines.get(at).strip(), file)
                            .endsWith("*/");
                }
            }
        }
    }

    @Test
    void sharedHasFewWords() throws IOException {
        assertThat(files(Sources.ROOMS.resolve("shared"), ".java")).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void pagesCarryNoScriptAndNoStyleOfTheirOwn() throws IOException {
        for (var file : files(Sources.PAGES, ".jte")) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern(
                            "<script(?![^>]*\\bsrc=)|<style|\\sstyle=|\\son[a-z]+=|hx-on|javascript:|hx-vals=['\"]js:");
        }
    }

    @Test
    void daysAreTypedTheVietnameseWayOnly() throws IOException {
        for (var file : files(Sources.PAGES, ".jte")) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern("\\btype\\s*=\\s*\"(?:date|month|week|datetime-local)\"");
        }
    }

    @Test
    void everyFormCarriesTheTokenAgainstForgery() throws IOException {
        var form = Pattern.compile("(?is)<form\\b(.*?)</form>");
        for (var file : files(Sources.PAGES, ".jte")) {
            form.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(found -> found.matches("(?is).*\\b(method=\"?post|hx-(post|put|patch|delete)=).*"))
                    .forEach(found -> assertThat(found).as(file.toString()).contains("@template.ui.csrf"));
        }
    }

    /** The clock is given to SQL as well. */
    @Test
    void sqlAsksNoClock() throws IOException {
        var clock =
                Pattern.compile("(?i)\\b(now\\(\\)|current_(date|time|timestamp)\\b|localtimestamp|clock_timestamp)");
        for (var file : files(Sources.JAVA, ".java")) {
            assertThat(Sources.texts(file)).as(file.toString()).noneMatch(text -> clock.matcher(text)
                    .find());
        }
        for (var file : files(Sources.MIGRATIONS, ".sql")) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(clock);
        }
    }

    /** Read anew for every row, five hundred ids make seconds of five thousand rows. */
    @Test
    void idsAreTakenApartOnce() throws IOException {
        for (var file : files(Sources.JAVA, ".java")) {
            assertThat(Sources.texts(file))
                    .as(file.toString())
                    .noneMatch(text -> text.contains("any(cast(") && text.contains("as uuid[]))"));
        }
    }

    /** A library stays only as long as someone can say what for. */
    @Test
    void everyLibraryHasItsReason() throws IOException {
        var reasons = Files.readString(Path.of("docs/decisions/0002-versions.md"));
        var libraries = Pattern.compile("<dependency><groupId>[^<]+</groupId><artifactId>([^<]+)</artifactId>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1).replace("spring-boot-starter", ""))
                .toList();

        assertThat(libraries).isNotEmpty().allMatch(reasons::contains);
    }

    /** Each further set of imports, properties or replaced beans starts the whole program once more. */
    @Test
    void theProgramIsStartedTwiceByAllTests() throws IOException {
        var starts = Pattern.compile(
                "(?m)^ *@(SpringBootTest|MockitoBean|MockitoSpyBean|TestPropertySource|DirtiesContext)");
        var starting = new ArrayList<String>();
        for (var file : files(Path.of("src/test/java"), ".java")) {
            if (starts.matcher(Files.readString(file)).find()) {
                starting.add(file.getFileName().toString());
            }
        }

        assertThat(starting).containsExactlyInAnyOrder("ProgramTest.java", "JourneyTest.java");
    }

    private static List<String> longer(int most, List<Path> files) throws IOException {
        var longer = new ArrayList<String>();
        for (var file : files) {
            try (var lines = Files.lines(file)) {
                long count = lines.count();
                if (count > most) {
                    longer.add("%s has %d lines, at most %d".formatted(file, count, most));
                }
            }
        }
        return longer;
    }

    /** The last line above a type and its annotations. */
    private static String above(List<String> lines, int type) {
        int at = type - 1;
        while (!lines.get(at).isBlank() && !lines.get(at).matches(".*(\\*/|;|\\{|})\\s*")) {
            at--;
        }
        return lines.get(at);
    }
}
