package vn.thidua.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.council.CouncilId;
import vn.thidua.council.MeetingDesk;
import vn.thidua.council.MeetingId;
import vn.thidua.decision.DecisionDesk;
import vn.thidua.decision.DecisionDesk.Voucher;
import vn.thidua.decision.DecisionId;
import vn.thidua.shared.Actor;

/**
 * Plants the commendation of xã Gia Lộc in 2025: its council with the meeting of August and the one that is being prepared, the
 * decision that came of August with its money and a correction, and the rounds and dossiers about them.
 */
@Component
@ConditionalOnProperty("thidua.demo")
class PlantingCommendation {

    private static final String OFFICER = "gialoc", CHAIR = "chutich.gialoc";
    private static final String AUGUST = "thang-8", NOVEMBER = "thang-11";
    private static final LocalDate ESTABLISHED = LocalDate.of(2025, 8, 1),
            HELD = LocalDate.of(2025, 8, 18),
            SIGNED = LocalDate.of(2025, 8, 21),
            CORRECTED = LocalDate.of(2025, 8, 25),
            PAID = LocalDate.of(2025, 8, 28),
            PREPARED = LocalDate.of(2025, 11, 17),
            TO_COME = LocalDate.of(2025, 11, 27);

    /** What the council of August agreed to, and what it did not. */
    private static final List<String> CARRIED =
            List.of("long", "giang", "man", "lang-xuyen", "so-cong-dong", "ho-phuc");

    private static final String FAILED = "dung", MENDED = "long";
    private static final int IN_FAVOUR_OF_FAILED = 3;
    private static final int NUMBER = 72;

    private final PlantingRounds rounds;
    private final MeetingDesk meetings;
    private final DecisionDesk decisions;
    private final Map<String, String> words = DemoFile.words("commendation-words.tsv");

    PlantingCommendation(PlantingRounds rounds, MeetingDesk meetings, DecisionDesk decisions) {
        this.rounds = rounds;
        this.meetings = meetings;
        this.decisions = decisions;
    }

    /** @param campaigns by the file of their plan */
    void plant(PlantingTasks.Players players, Function<String, Optional<CampaignId>> campaigns) {
        var scene = new PlantingRounds.Scene(players, campaigns);
        var diary = new Diary();
        council(scene, diary);
        rounds.plant(scene, diary);
        decision(scene, diary);
        fund(scene, diary);
        diary.play();
    }

    private void council(PlantingRounds.Scene scene, Diary diary) {
        var officer = scene.actor(OFFICER);
        var council = new ArrayList<CouncilId>();
        at(
                ESTABLISHED,
                8,
                diary,
                () -> council.add(meetings.establish(2025, said("council"), ESTABLISHED, members(scene), officer)));
        at(HELD.minusDays(6), 9, diary, () -> plan(AUGUST, HELD, council, scene, officer));
        at(PREPARED, 9, diary, () -> plan(NOVEMBER, TO_COME, council, scene, officer));
        at(HELD, 8, diary, () -> meetings.open(scene.meeting(AUGUST), Set.of(said("away")), officer));
        at(HELD, 9, diary, () -> vote(scene.meeting(AUGUST), scene, officer));
        at(HELD, 10, diary, () -> meetings.seal(scene.meeting(AUGUST), said("counters"), officer));
        at(HELD, 11, diary, () -> meetings.close(scene.meeting(AUGUST), scene.actor(CHAIR)));
    }

    private void plan(String key, LocalDate day, List<CouncilId> council, PlantingRounds.Scene scene, Actor officer) {
        scene.meetings().put(key, meetings.plan(council.getFirst(), day, said("place"), officer));
    }

    /** Columns: name, post, role, user name (empty: votes on paper). */
    private static List<MeetingDesk.Sitting> members(PlantingRounds.Scene scene) {
        return DemoFile.lines("members.tsv").stream()
                .map(row -> new MeetingDesk.Sitting(
                        row[0],
                        row[1],
                        row[2],
                        row[3].isEmpty() ? null : scene.actor(row[3]).account()))
                .toList();
    }

    private void vote(MeetingId meeting, PlantingRounds.Scene scene, Actor officer) {
        meetings.startVote(meeting, officer);
        int voters = 0;
        for (var row : DemoFile.lines("members.tsv")) {
            if (!row[0].equals(said("away"))) {
                var opposed = voters++ < IN_FAVOUR_OF_FAILED
                        ? Set.<UUID>of()
                        : Set.of(scene.dossier(FAILED).value());
                if (row[3].isEmpty()) {
                    meetings.castWritten(meeting, row[0], opposed, officer);
                } else {
                    meetings.cast(meeting, opposed, scene.actor(row[3]));
                }
            }
        }
    }

    private void decision(PlantingRounds.Scene scene, Diary diary) {
        var officer = scene.actor(OFFICER);
        var made = new ArrayList<DecisionId>();
        at(
                HELD.plusDays(1),
                9,
                diary,
                () -> made.add(
                        decisions.draft(CARRIED.stream().map(scene::dossier).collect(Collectors.toSet()), officer)));
        at(HELD.plusDays(1), 15, diary, () -> decisions.submit(made.getFirst(), officer));
        at(
                SIGNED,
                14,
                diary,
                () -> decisions.sign(made.getFirst(), NUMBER, SIGNED, said("signed-at"), scene.actor(CHAIR)));
        at(
                CORRECTED,
                9,
                diary,
                () -> decisions.correctPost(
                        made.getFirst(), scene.dossier(MENDED), said("post"), said("post-why"), officer));
        at(
                PAID,
                14,
                diary,
                () -> decisions.pay(made.getFirst(), new Voucher(said("source"), PAID, said("paid-paper")), officer));
    }

    private void fund(PlantingRounds.Scene scene, Diary diary) {
        var officer = scene.actor(OFFICER);
        for (var row : DemoFile.lines("fund.tsv")) {
            var day = LocalDate.parse(row[0]);
            at(
                    day,
                    15,
                    diary,
                    () -> decisions.receive(new BigDecimal(row[1]), new Voucher(row[2], day, row[3]), row[4], officer));
        }
    }

    private static void at(LocalDate day, int hour, Diary diary, Runnable work) {
        diary.at(CampaignInFlight.moment(day, hour), work);
    }

    private String said(String key) {
        return words.getOrDefault(key, key);
    }
}
