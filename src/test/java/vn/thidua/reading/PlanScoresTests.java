package vn.thidua.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reading.adapter.DocumentReading;
import vn.thidua.reading.application.PageProgress;
import vn.thidua.reading.application.ReadPaper;
import vn.thidua.reading.text.Messages;
import vn.thidua.reading.text.PlanJson;

/** Holds the reading of real plans against their annotation, where that lies beside the checkout. */
class PlanScoresTests {

    private static final Path PLANS = Path.of("../shared/plans");

    @TempDir
    private Path folder;

    @BeforeEach
    void annotatedPlans() {
        assumeTrue(Files.exists(PLANS.resolve("score.py")), "no annotated plans beside the checkout");
    }

    @ParameterizedTest(name = "{0} {1} {2} reaches {3}")
    @CsvSource({
        "002, header, f1, 1.0",
        "002, targets, f1, 0.95",
        "002, deadlines, f1, 0.95",
        "002, legalBases, f1, 0.95",
        "002, recipients, f1, 0.95",
        "002, assignments_units, f1, 0.85",
        "002, assignments_duties, f1, 0.85",
        "000, header, recall, 0.85",
        "000, targets, f1, 0.80",
        "000, deadlines, f1, 0.85",
        "000, legalBases, f1, 0.85",
        "004, header, recall, 0.85",
        "004, targets, f1, 0.80",
        "004, deadlines, f1, 0.85",
        "004, legalBases, f1, 0.85"
    })
    void a_plan_is_read_well_enough(String plan, String group, String measure, double goal) throws Exception {
        double reached = score(plan).path("groups").path(group).path(measure).asDouble();
        System.out.printf(Locale.ROOT, "plan %s %-18s %-6s %.4f (goal %.2f)%n", plan, group, measure, reached, goal);
        assertThat(reached).isGreaterThanOrEqualTo(goal);
    }

    private JsonNode score(String plan) throws IOException, InterruptedException {
        var read = folder.resolve(plan + ".json");
        try (var seeds = Files.newDirectoryStream(PLANS.resolve("seeds"), plan + "_*.txt");
                var out = Files.newOutputStream(read)) {
            var seed = seeds.iterator().next();
            var name = seed.getFileName().toString();
            var paper = ReadPaper.of(new DocumentReading().read(seed, name, PageProgress.silent()), name);
            PlanJson.write(out, true, name, paper.plan(), paper.source(), Messages.none());
        }
        var scoring = new ProcessBuilder(
                        "python3",
                        PLANS.resolve("score.py").toString(),
                        PLANS.resolve("gold/" + plan + ".json").toString(),
                        read.toString(),
                        "--json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var answer = new String(scoring.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(scoring.waitFor()).isZero();
        return JsonMapper.builder().build().readTree(answer);
    }
}
