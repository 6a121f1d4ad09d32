package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each room's SQL stays in the room's own schema and says what it means. STYLE.md says how each rule was broken. */
class MigrationRulesTests {

    private static final Pattern WRITTEN =
            Pattern.compile("\\b(?:create|alter|drop) table (?:if (?:not )?exists )?(\\S+)"
                    + "|\\b(?:insert into|update|delete from|truncate) ([a-z_.]+)"
                    + "|\\bindex (?:if not exists )?\\w+ on (\\S+)");

    @Test
    void eachRoomsSqlNamesOnlyItsOwnTables() throws IOException {
        var named = Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+([a-z_]+)\\.[a-z_]+");
        var rooms = Sources.rooms();
        for (var file : Sources.files(Sources.JAVA, ".java")) {
            for (var text : Sources.texts(file)) {
                assertThat(named.matcher(text).results().map(found -> found.group(1)))
                        .as("schemas named by %s", file)
                        .allMatch(schema -> schema.equals(Sources.room(file)) || !rooms.contains(schema));
            }
        }
    }

    @Test
    void migrationsAreTimestampedAndStayInTheirSchema() throws IOException {
        for (var file : migrations().toList()) {
            assertThat(file.getFileName().toString()).matches("V\\d{8}_\\d{4}__[a-z0-9_]+\\.sql");
            var room = file.getParent().getFileName().toString();
            if (!room.startsWith("__") && !room.equals("platform")) {
                var tables = WRITTEN.matcher(sql(file))
                        .results()
                        .flatMap(found -> Stream.of(1, 2, 3).map(found::group))
                        .filter(table -> table != null && !table.equals("or") && !table.equals("on"));
                assertThat(tables).as("tables of %s", file).allMatch(table -> table.startsWith(room + "."));
            }
        }
    }

    /** A broken rule is told by its name; a nameless one can neither be told nor changed. */
    @Test
    void everyConstraintHasAName() throws IOException {
        var nameless = Pattern.compile("(?<!constraint \\w{1,60} )\\b(?:unique\\b(?! index)|check ?\\(|foreign key\\b)"
                + "|(?<!foreign key \\([a-z_, ]{1,80}\\) )\\breferences ");
        for (var file : migrations().toList()) {
            assertThat(nameless.matcher(sql(file).replaceAll("\\s+", " "))
                            .results()
                            .map(found -> found.group()))
                    .as("constraints without a name in %s", file)
                    .isEmpty();
        }
    }

    @Test
    void theDatabaseKnowsTheSameWordsAsTheCode() throws IOException {
        var checked = new TreeMap<String, List<String>>();
        var columns = new HashMap<String, String>();
        var table = Pattern.compile("(?:create|alter) table (?:if not exists )?(\\S+)(.*?);");
        var check = Pattern.compile("constraint (\\w+) check \\((\\w+) in \\(([^)]*)\\)\\)");
        var drop = Pattern.compile("drop constraint (\\w+)");
        for (var file : migrations().toList()) {
            table.matcher(sql(file).replaceAll("\\s+", " ")).results().forEach(made -> {
                drop.matcher(made.group(2)).results().forEach(found -> checked.remove(columns.get(found.group(1))));
                check.matcher(made.group(2)).results().forEach(found -> {
                    columns.put(found.group(1), made.group(1) + "." + found.group(2));
                    checked.put(
                            made.group(1) + "." + found.group(2),
                            List.of(found.group(3).replaceAll("[' ]", "").split(",")));
                });
            });
        }

        assertThat(checked).containsOnlyKeys(ColumnWords.OF.keySet());
        ColumnWords.OF.forEach((column, words) -> assertThat(checked.get(column))
                .as("words of %s as in %s", column, words.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(words.getEnumConstants()).map(Enum::name).toList()));
    }

    /** Every state or step kept in a table is checked there too. */
    @Test
    void everyStateKeptInATableIsCheckedThere() {
        var kept = Sources.CLASSES.stream()
                .filter(type -> type.isRecord() && type.getPackageName().endsWith(".domain"))
                .filter(type -> Sources.CLASSES.stream()
                        .anyMatch(root -> root.isAnnotatedWith("org.springframework.data.relational.core.mapping.Table")
                                && (root.equals(type)
                                        || root.getFields().stream().anyMatch(field -> field.getRawType()
                                                .equals(type)))))
                .flatMap(type -> type.getFields().stream())
                .map(field -> field.getRawType())
                .filter(type -> type.isEnum() && type.getSimpleName().matches("\\w*(State|Step)"))
                .map(type -> type.getFullName())
                .distinct();

        assertThat(kept)
                .isNotEmpty()
                .isSubsetOf(ColumnWords.OF.values().stream().map(Class::getName).toList());
    }

    /** In the order in which they run. */
    private static Stream<Path> migrations() throws IOException {
        return Sources.files(Sources.MIGRATIONS, ".sql").stream()
                .sorted((one, other) -> one.getFileName().compareTo(other.getFileName()));
    }

    private static String sql(Path file) throws IOException {
        return Files.readString(file).replaceAll("--.*", "");
    }
}
