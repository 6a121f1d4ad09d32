package vn.thidua.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.Statements;
import vn.thidua.shared.Actor;

/** A page asks the database a fixed number of questions, however long the plan: none for each target, task or line. */
@ProgramTest
class StatementsTests {

    /** With what the frame asks around every page. */
    private static final int MOST = 12;

    /** Of the frame: who it is. What waits at each job is kept for a while. */
    private static final int FRAME = 2;

    @Autowired
    Desk desk;

    @Test
    void theReviewAsksAsMuchOfTheLargestPlanAsOfASmallOne() throws IOException {
        var small = desk.read(officer(), "nho-821.txt", PlanOfGiaLoc.bytes(821));
        var large = desk.read(officer(), "lon.txt", Files.readAllBytes(largest()));

        assertThat(asked("/drafts/" + large))
                .isEqualTo(asked("/drafts/" + small))
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void noPageOfACampaignAsksForEachOfItsLines() throws IOException {
        var small = campaign(desk.read(officer(), "nho-822.txt", PlanOfGiaLoc.bytes(822)));
        var large = campaign(desk.read(officer(), "lon-2.txt", longer(largest())));

        for (var tab : new String[] {"", "/targets", "/tasks", "/deadlines", "/awards", "/content", "/document"}) {
            assertThat(asked(large + tab)).as(tab).isBetween(0, Math.min(MOST, asked(small + tab) + 2));
        }
    }

    @Test
    void listsDoNotAskForEachOfTheirRows() {
        for (int number = 831; number < 836; number++) {
            desk.read(officer(), "danh-sach-%d.txt".formatted(number), PlanOfGiaLoc.bytes(number));
        }

        for (var list : new String[] {"/work", "/documents", "/campaigns", "/units"}) {
            assertThat(asked(list)).as(list).isBetween(0, MOST);
        }
    }

    @Test
    void theFrameAsksHardlyAnything() {
        assertThat(asked("/search")).isBetween(0, FRAME);
    }

    /** The redirect leads through the plan to its campaign. */
    private String campaign(UUID draft) {
        var plan = desk.post(officer(), "/drafts/" + draft + "/confirmation", "seen", "true")
                .getResponse()
                .getRedirectedUrl();
        assertThat(plan).startsWith("/plans/");
        return desk.get(officer(), plan).getResponse().getRedirectedUrl();
    }

    /** The second time, for the first asks what is kept afterwards. */
    private int asked(String page) {
        assertThat(desk.get(officer(), page)).hasStatusOk();
        return Statements.of(() -> assertThat(desk.get(officer(), page)).hasStatusOk())
                .size();
    }

    private static Path largest() throws IOException {
        var seeds = Path.of("../shared/plans/seeds");
        var plans = Files.isDirectory(seeds) ? seeds : Path.of("src/test/resources/plans");
        try (var files = Files.list(plans)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .max(Comparator.comparing(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    /** Another paper of the same words, so that it is no copy of the first. */
    private static byte[] longer(Path plan) throws IOException {
        return (Files.readString(plan) + "\n\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private Actor officer() {
        return Persons.officerOf(desk.town().giaLoc());
    }
}
