package vn.thidua.eligibility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the law tables under {@code eligibility/}: tab-separated, a head line, "*" for all, an empty cell for none. */
public final class RuleTable {

    private RuleTable() {}

    /** The tables that come with the program. */
    public static RuleBook read() {
        return new RuleBook(
                lines("awards.tsv").map(RuleTable::award).toList(),
                lines("rules.tsv").map(RuleTable::rule).toList(),
                lines("confusions.tsv")
                        .map(line -> new RuleBook.Confusion(cell(line, "words"), cell(line, "meaning")))
                        .toList());
    }

    private static AwardKind award(Map<String, String> line) {
        return new AwardKind(
                cell(line, "code"),
                AwardClass.valueOf(cell(line, "class")),
                many(cell(line, "subjects"), Subject::valueOf),
                Integer.parseInt(cell(line, "rank")));
    }

    private static Rule rule(Map<String, String> line) {
        return new Rule(
                cell(line, "id"),
                many(cell(line, "awards"), Function.identity()),
                many(cell(line, "subjects"), Subject::valueOf),
                many(cell(line, "employments"), Employment::valueOf),
                cell(line, "check"),
                Weight.valueOf(cell(line, "weight")),
                optional(line, "one_of"),
                parameters(cell(line, "parameters")),
                cell(line, "article"),
                LocalDate.parse(cell(line, "valid_from")),
                line.getOrDefault("valid_to", "").isEmpty() ? null : LocalDate.parse(cell(line, "valid_to")),
                Mark.valueOf(cell(line, "mark")),
                optional(line, "pending"));
    }

    private static Map<String, String> parameters(String cell) {
        return Arrays.stream(cell.split(";"))
                .filter(pair -> !pair.isBlank())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    }

    private static <T> Set<T> many(String cell, Function<String, T> one) {
        return cell.equals("*")
                ? Set.of()
                : Arrays.stream(cell.split(",")).map(String::strip).map(one).collect(Collectors.toSet());
    }

    private static @Nullable String optional(Map<String, String> line, String column) {
        var cell = line.getOrDefault(column, "");
        return cell.isEmpty() ? null : cell;
    }

    private static String cell(Map<String, String> line, String column) {
        return Objects.requireNonNull(line.get(column), column);
    }

    private static Stream<Map<String, String>> lines(String file) {
        try (var stream = Objects.requireNonNull(RuleTable.class.getResourceAsStream("/eligibility/" + file));
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var head = reader.readLine().split("\t", -1);
            var lines = new ArrayList<Map<String, String>>();
            for (var line : reader.lines().filter(one -> !one.isBlank()).toList()) {
                lines.add(cells(head, line.split("\t", -1), file));
            }
            return lines.stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> cells(String[] head, String[] cells, String file) {
        if (cells.length != head.length) {
            throw new IllegalStateException("%s: %s".formatted(file, List.of(cells)));
        }
        var line = new LinkedHashMap<String, String>();
        for (int at = 0; at < head.length; at++) {
            line.put(head[at], cells[at].strip());
        }
        return line;
    }
}
