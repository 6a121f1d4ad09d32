package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.Commit;
import org.springframework.test.context.transaction.TestTransaction;
import vn.thidua.council.Eavesdropper.Heard;
import vn.thidua.council.Eavesdropper.Row;
import vn.thidua.council.domain.VotingMode;

/** Who reads every table and every log after a vote cannot tell how a member voted better than by tossing a coin. */
class SecrecyTests extends CouncilStory {

    private static final int VOTES = 60;

    /** Five standard deviations of fair guessing at half the votes of nine members. */
    private static final double CHANCE = 0.5 + 5 * 0.5 / Math.sqrt(VOTES / 2.0 * 9);

    private final Random coin = new Random(20251124);

    @Value("${thidua.home}")
    Path home;

    @Test
    @Commit
    void tablesAndLogsTellNoVote() throws Exception {
        TestTransaction.end();
        var listening = new Eavesdropper(db);
        listening.listen();
        var heard = new ArrayList<Heard>();
        for (int vote = 0; vote < VOTES; vote++) {
            heard.add(vote(listening));
        }

        var guessers = Eavesdropper.guess(heard);
        var best = guessers.lastEntry();
        System.out.printf(
                "%d votes of 9 members, %d tables, guessers %s; chance up to %.3f%n",
                VOTES, listening.tables().size(), guessers, CHANCE);
        assertThat(guessers.values()).anyMatch(of -> of.contains("council.seat.~ctid by order"));
        assertThat(best.getKey()).as(best.getValue()).isLessThan(CHANCE);
        assertThat(heard).allSatisfy(one -> assertThat(one.rows())
                .noneMatch(row -> row.table().endsWith(".box")));
        assertThat(keys()).isEmpty();
    }

    /** The guesser itself bites: a ballot kept beside its member, or in the order in which members came, is found. */
    @Test
    void aVoteKeptAnywhereWouldBeFound() {
        var kept = new ArrayList<Heard>();
        for (int vote = 0; vote < VOTES; vote++) {
            var truth = IntStream.range(0, 9).mapToObj(at -> coin.nextBoolean()).toList();
            var rows = new ArrayList<Row>();
            int moment = 0;
            for (int member = 0; member < 9; member++) {
                rows.add(
                        new Row("spy.mark", Map.of("member", name(vote, member), "at", truth.get(member) ? "2" : "1")));
                rows.add(new Row(
                        "spy.late",
                        Map.of(
                                "member",
                                name(vote, member),
                                "~xmin",
                                "%09d".formatted(1000 * vote + (truth.get(member) ? 500 : 0) + moment++))));
            }
            int of = vote;
            kept.add(new Heard(
                    rows,
                    IntStream.range(0, 9)
                            .mapToObj(member -> List.of(name(of, member)))
                            .toList(),
                    truth));
        }
        var right = Eavesdropper.guess(kept);
        assertThat(right.lastKey()).isEqualTo(1.0);
        assertThat(right.headMap(1.0).lastKey()).as("by order").isGreaterThan(CHANCE);
    }

    private static String name(int vote, int member) {
        return "<" + vote + ":" + member + ">";
    }

    /** What is kept is the same to the letter whoever of two voted yes, but for random numbers and the clock. */
    @Test
    void theRowsAreTheSameWhoeverVotedWhat() {
        var one = counted(new boolean[] {true, true, true, true, true, false, false, false, false});
        var other = counted(new boolean[] {false, false, true, true, true, true, true, false, false});

        assertThat(one).isNotEmpty().isEqualTo(other);
    }

    /** All rows of the room that are of one vote, with ids by their order, moments and macs left out. */
    private List<String> counted(boolean[] choices) {
        var listening = new Eavesdropper(db);
        listening.listen();
        var id = voting(planned(VotingMode.SCREEN, "CSTDCS"));
        for (int voter = 0; voter < 9; voter++) {
            casting.cast(id, ballot(id, choices[voter]), voters.get(voter));
        }
        count(id);
        var ids = new HashMap<String, String>();
        return listening.listen().stream()
                .filter(row -> row.table().startsWith("council.")
                        && row.columns().containsValue(id.value().toString()))
                .filter(row -> !row.table().equals("council.seal"))
                .sorted(Comparator.comparing(
                        (Row row) -> row.table() + row.columns().getOrDefault("position", "")))
                .map(row -> {
                    var text = new HashMap<>(row.columns());
                    text.keySet().removeIf(name -> name.startsWith("~") || name.equals("number"));
                    text.replaceAll((name, value) -> value.matches("[0-9a-f-]{36}")
                            ? ids.computeIfAbsent(value, found -> "id " + ids.size())
                            : value.replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:.*", "then"));
                    return row.table() + new java.util.TreeMap<>(text);
                })
                .toList();
    }

    private Heard vote(Eavesdropper listening) throws Exception {
        var truth = IntStream.range(0, 9).mapToObj(at -> coin.nextBoolean()).toList();
        var order = new ArrayList<>(IntStream.range(0, 9).boxed().toList());
        Collections.shuffle(order, coin);
        var id = voting(planned(VotingMode.SCREEN, "CSTDCS"));
        assertThat(keys()).hasSize(1);
        var item = items(id).getFirst().id().value();
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        try {
            for (int voter : order) {
                send(path(id) + "/ballot", voters.get(voter), 302, "vote." + item, truth.get(voter) ? "yes" : "no");
            }
            count(id);
        } finally {
            root.detachAppender(log);
        }
        var rows = new ArrayList<>(listening.listen());
        for (var event : List.copyOf(log.list)) {
            if (event.getLevel().isGreaterOrEqual(Level.INFO)) {
                assertThat(event.getFormattedMessage()).doesNotContain("vote." + item);
                rows.add(new Row("log", Map.of("line", event.getFormattedMessage())));
            }
        }
        var names = new ArrayList<List<String>>();
        for (int voter = 0; voter < 9; voter++) {
            names.add(List.of(
                    voters.get(voter).account().toString(),
                    member(voter).value().toString(),
                    NAMES.get(voter)));
        }
        return new Heard(rows, names, truth);
    }

    private List<Path> keys() throws java.io.IOException {
        try (var files = Files.list(home.resolve("ballots"))) {
            return files.filter(file -> Files.exists(file))
                    .filter(file -> openMeetings()
                            .contains(file.getFileName().toString().replace(".key", "")))
                    .toList();
        }
    }

    /** Those of this test's own council: others may be left by transactions that were taken back. */
    private List<String> openMeetings() {
        return db.sql("select id::text from council.meeting where council = :council")
                .param("council", council.value())
                .query(String.class)
                .list();
    }
}
