package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans the reader's authors did not look at, as written, as a poor scanner reads them, and without diacritics. */
class UnseenPlansTests {

    private static final double CLEAN_AT_LEAST = 0.80;
    private static final double DAMAGED_AT_LEAST = 0.65;
    private static final List<String> JUDGED = List.of("header", "targets", "deadlines", "legalBases");
    private static final List<String> SHOWN = List.of(
            "header", "targets", "deadlines", "legalBases", "recipients", "assignments_units", "assignments_duties");
    private static final Path PLANS = Path.of("src/test/resources/plans");
    private static final Path SCORER = Path.of("../shared/plans/score.py");

    /** How the text of a plan reached the reader. */
    enum Condition {
        CLEAN(".txt", CLEAN_AT_LEAST),
        OCR(".ocr.txt", DAMAGED_AT_LEAST),
        PLAIN(".plain.txt", DAMAGED_AT_LEAST);

        private final String ending;
        private final double atLeast;

        Condition(String ending, double atLeast) {
            this.ending = ending;
            this.atLeast = atLeast;
        }

        List<Path> plans() throws IOException {
            try (var files = Files.list(PLANS)) {
                return files.filter(file -> file.getFileName().toString().matches("\\d\\d-[a-z-]+" + ending))
                        .sorted()
                        .toList();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void plans_nobody_tuned_the_reader_to_are_read_well_enough(Condition condition, @TempDir Path readings)
            throws IOException, InterruptedException {
        assumeThat(Files.exists(SCORER)).as("scorer at " + SCORER).isTrue();
        for (var plan : condition.plans()) read(plan, condition, readings);

        var scores = scored(readings);

        scores.forEach((plan, score) -> System.out.println(condition + " " + plan + " " + line(score)));
        var averages = averages(scores);
        System.out.println(condition + " average " + line(averages));
        assertThat(JUDGED).allSatisfy(measure -> assertThat(averages.get(measure))
                .as("%s of %s plans", measure, condition)
                .isGreaterThanOrEqualTo(condition.atLeast));
    }

    @Test
    void the_gold_quotes_its_plan_letter_by_letter() throws IOException {
        for (var plan : Condition.CLEAN.plans()) {
            var text = Files.readString(plan);
            var gold = new JsonMapper()
                    .readTree(Files.readString(
                            PLANS.resolve(plan.getFileName().toString().replace(".txt", ".gold.json"))));
            Stream.of("targets", "deadlines", "actuals")
                    .flatMap(list -> gold.path(list).valueStream())
                    .forEach(item -> assertThat(quoted(text, item.path("span")))
                            .as("%s %s", plan, item.path("id"))
                            .isEqualTo(item.path("raw").asString()));
        }
    }

    private static String quoted(String text, JsonNode span) {
        int start = text.offsetByCodePoints(0, span.path("start").asInt());
        int end = text.offsetByCodePoints(0, span.path("end").asInt());
        return text.substring(start, end);
    }

    private static void read(Path plan, Condition condition, Path readings) throws IOException {
        var name = plan.getFileName().toString();
        var source = SourceText.plain(Files.readString(plan));
        var reading = readings.resolve(name.replace(condition.ending, ".json"));
        try (var out = Files.newOutputStream(reading)) {
            PlanJson.write(out, true, name, PlanReader.read(source), source, Messages.none());
        }
    }

    /** Plan name to measure to F1, as the scorer that lives beside the gold schema counts them. */
    private static Map<String, Map<String, Double>> scored(Path readings) throws IOException, InterruptedException {
        var scorer = new ProcessBuilder(
                        "python3",
                        SCORER.toString(),
                        "--dir",
                        PLANS.toString(),
                        readings.toString(),
                        "--skip-missing",
                        "--json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var documents = new JsonMapper().readTree(scorer.getInputStream()).path("documents");
        assertThat(scorer.waitFor()).as("exit of the scorer").isZero();
        return documents
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> measures(e.getValue().path("groups")), (a, b) -> a, TreeMap::new));
    }

    private static Map<String, Double> measures(JsonNode groups) {
        return SHOWN.stream()
                .filter(groups::has)
                .collect(Collectors.toMap(m -> m, m -> groups.path(m).path("f1").asDouble()));
    }

    private static Map<String, Double> averages(Map<String, Map<String, Double>> scores) {
        return SHOWN.stream().collect(Collectors.toMap(m -> m, m -> scores.values().stream()
                .flatMap(score -> Stream.ofNullable(score.get(m)))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0)));
    }

    private static String line(Map<String, Double> score) {
        return SHOWN.stream()
                .filter(score::containsKey)
                .map(m -> "%s %.2f".formatted(m, score.get(m)))
                .collect(Collectors.joining("  "));
    }
}
