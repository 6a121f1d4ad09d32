package vn.thidua.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a table of cases: who asks for what with which facts, and which answer each rule is to give. */
record Case(
        String file,
        String id,
        String article,
        String story,
        CaseFacts facts,
        String overall,
        Map<String, Answer> expected) {

    static final Path FOLDER = Path.of("src/test/resources/eligibility");

    static List<Case> all() {
        try (var tables = Files.list(FOLDER)) {
            var bases = lines(FOLDER.resolve("bases.tsv")).collect(Collectors.toMap(line -> line[0], line -> line[2]));
            return tables.filter(table -> table.getFileName().toString().startsWith("cases-"))
                    .sorted()
                    .flatMap(table -> lines(table).map(line -> of(table, line, bases)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Case of(Path table, String[] line, Map<String, String> bases) {
        var expected = new LinkedHashMap<String, Answer>();
        var answers = line[5].split(";");
        for (int at = 1; at < answers.length; at++) {
            var pair = answers[at].strip().split("=");
            expected.put(pair[0], Answer.valueOf(pair[1]));
        }
        if (!bases.containsKey(line[3])) {
            throw new IllegalStateException(line[0] + " has no base " + line[3]);
        }
        return new Case(
                table.getFileName().toString().replaceAll("cases-|\\.tsv", ""),
                line[0],
                line[1],
                line[2],
                CaseFacts.of(bases.get(line[3]), line[4]),
                answers[0].strip(),
                expected);
    }

    Path sentences() {
        return FOLDER.resolve("sentences-" + file + ".txt");
    }

    Verdict verdict() {
        return facts.judgedBy(Eligibility.byTheLaw());
    }

    /** The story, then the verdict as people read it. */
    String written(Wording wording) {
        return "## %s. %s\n%s\n".formatted(id, story, String.join("\n", wording.explain(verdict())));
    }

    @Override
    public String toString() {
        return id + " " + story;
    }

    private static Stream<String[]> lines(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", -1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
