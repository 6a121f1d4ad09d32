package vn.thidua;

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

/** What the rules of the house look at: the program's files, words and classes. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path ROOMS = JAVA.resolve("vn/thidua");
    static final Path PAGES = Path.of("src/main/jte");
    static final Path WORDS = Path.of("src/main/resources/messages");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.thidua");

    private static final Pattern TEXT = Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private Sources() {}

    static List<Path> files(Path root, String... endings) throws IOException {
        try (var tree = Files.walk(root)) {
            return tree.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    static Set<String> rooms() throws IOException {
        return files(ROOMS, "package-info.java").stream()
                .map(ROOMS::relativize)
                .filter(file -> file.getNameCount() == 2)
                .map(file -> file.getName(0).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String room(Path java) {
        return ROOMS.relativize(java).getName(0).toString();
    }

    static String room(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    /** Every string and text block of a Java file; what comments say does not count. */
    static List<String> texts(Path java) throws IOException {
        var code = Files.readString(java).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^([^\"\\n]*?)//.*", "$1");
        return TEXT.matcher(code)
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .toList();
    }

    /** All words of one language, "" for Vietnamese or "_en". */
    static Properties words(String language) throws IOException {
        var all = new Properties();
        for (var file : messages(language)) {
            try (var reader = Files.newBufferedReader(file)) {
                all.load(reader);
            }
        }
        return all;
    }

    static List<Path> messages(String language) throws IOException {
        return files(WORDS, ".properties").stream()
                .filter(file -> file.toString().endsWith("_en.properties") == language.equals("_en"))
                .toList();
    }
}
