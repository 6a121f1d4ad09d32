package vn.thidua.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.council.MeetingId;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Scope;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.DossierDesk;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;

/**
 * Plants the rounds of commendation and their dossiers as they stand on the morning of 24 November: one round of xã Gia Lộc that is
 * over, its open one with dossiers in every state, and the city's, into which communes send theirs.
 */
@Component
@ConditionalOnProperty("thidua.demo")
class PlantingRounds {

    private static final String CHAIR = "chutich.gialoc";
    private static final Set<String> ON_PAPER = Set.of("REQUEST", "MINUTES");

    private final DossierDesk desk;
    private final Units units;

    PlantingRounds(DossierDesk desk, Units units) {
        this.desk = desk;
        this.units = units;
    }

    /**
     * Who acts, in which campaigns, and what is there by now, each under its key in the lists.
     *
     * @param campaigns by the file of their plan
     */
    record Scene(
            PlantingTasks.Players players,
            Function<String, Optional<CampaignId>> campaigns,
            Map<String, RoundId> rounds,
            Map<String, NominationId> dossiers,
            Map<String, MeetingId> meetings) {

        Scene(PlantingTasks.Players players, Function<String, Optional<CampaignId>> campaigns) {
            this(players, campaigns, new HashMap<>(), new HashMap<>(), new HashMap<>());
        }

        Actor actor(String username) {
            return players.named().apply(username);
        }

        NominationId dossier(String key) {
            return known(dossiers, key);
        }

        MeetingId meeting(String key) {
            return known(meetings, key);
        }

        private static <T> T known(Map<String, T> known, String key) {
            return Optional.ofNullable(known.get(key)).orElseThrow(() -> new NoSuchElementException("demo " + key));
        }
    }

    void plant(Scene scene, Diary diary) {
        var keepers = new HashMap<String, Actor>();
        for (var row : DemoFile.lines("rounds.tsv")) {
            keepers.put(row[0], scene.actor(row[1]));
            plantRound(row, scene, diary);
        }
        for (var row : DemoFile.lines("dossiers.tsv")) {
            plantDossier(row, scene, keepers.get(row[1]), diary);
        }
        for (var row : DemoFile.lines("remarks.tsv")) {
            var round = DemoFile.lines("dossiers.tsv").stream()
                    .filter(dossier -> dossier[0].equals(row[0]))
                    .findFirst()
                    .orElseThrow()[1];
            at(row[1], 11, diary, () -> desk.remark(scene.dossier(row[0]), row[2], row[3], row[4], keepers.get(round)));
        }
    }

    /**
     * Columns: key, user name of who keeps it, name, kind, year, file of the campaign's plan, first and last day, working days of
     * posting and of appraisal, people and collectives that took part, the day it was closed.
     */
    private void plantRound(String[] row, Scene scene, Diary diary) {
        var keeper = scene.actor(row[1]);
        var opening = new DossierDesk.Opening(
                row[2],
                CommendationKind.valueOf(row[3]),
                Integer.parseInt(row[4]),
                scene.campaigns().apply(row[5]).orElse(null),
                LocalDate.parse(row[6]),
                LocalDate.parse(row[7]),
                Integer.parseInt(row[8]),
                Integer.parseInt(row[9]),
                number(row[10]),
                number(row[11]));
        at(row[6], 8, diary, () -> scene.rounds().put(row[0], desk.open(opening, offers(row[0]), keeper)));
        if (!row[12].isEmpty()) {
            at(row[12], 17, diary, () -> desk.close(Scene.known(scene.rounds(), row[0]), keeper));
        }
    }

    /** Columns: round, award, subject, limit, "x" when the council votes on it. */
    private static List<DossierDesk.Offered> offers(String round) {
        return DemoFile.lines("offers.tsv").stream()
                .filter(row -> row[0].equals(round))
                .map(row -> new DossierDesk.Offered(row[1], Subject.valueOf(row[2]), row[3], row[4].equals("x")))
                .toList();
    }

    /** One step of a dossier and its day, as the list writes it: "SUBMIT 2025-11-05". */
    private record Step(String name, String day) {

        static Step of(String written) {
            var parts = written.strip().split(" ");
            return new Step(parts[0], parts[1]);
        }

        int hour() {
            return switch (name) {
                case "WRITE" -> 9;
                case "SUBMIT", "WITHDRAW" -> 10;
                case "RECEIVE", "POST" -> 14;
                case "APPRAISE", "RETURN" -> 15;
                default -> 16;
            };
        }
    }

    /**
     * Columns: key, round, user name of who writes (empty: someone of the unit), unit, nominee (empty: the unit), award, how far the
     * achievement reaches, steps, meeting, achievement, report, and the words of the step that wants some.
     */
    private void plantDossier(String[] row, Scene scene, Actor keeper, Diary diary) {
        var unit = units.named(row[3])
                .orElseThrow(() -> new NoSuchElementException("demo unit " + row[3]))
                .id();
        var writer = row[2].isEmpty() ? scene.players().cast().of(unit) : scene.actor(row[2]);
        for (var written : row[7].split(",")) {
            var step = Step.of(written);
            at(step.day(), step.hour(), diary, () -> take(step.name(), row, unit, scene, writer, keeper));
        }
    }

    private void take(String step, String[] row, UnitId unit, Scene scene, Actor writer, Actor keeper) {
        switch (step) {
            case "WRITE" -> scene.dossiers().put(row[0], write(row, unit, scene, writer));
            case "SUBMIT" -> desk.submit(scene.dossier(row[0]), writer);
            case "WITHDRAW" -> desk.withdraw(scene.dossier(row[0]), row[11], writer);
            case "RECEIVE" -> desk.receive(scene.dossier(row[0]), keeper);
            case "POST" -> desk.post(scene.dossier(row[0]), keeper);
            case "RETURN" -> desk.sendBack(scene.dossier(row[0]), row[11], keeper);
            case "APPRAISE" -> desk.appraise(scene.dossier(row[0]), row[11], keeper);
            case "CONCLUDE" -> desk.conclude(scene.dossier(row[0]), scene.actor(CHAIR));
            case "TABLE" -> desk.table(scene.dossier(row[0]), scene.meeting(row[8]), keeper);
            default -> throw new NoSuchElementException("demo step " + step);
        }
    }

    private NominationId write(String[] row, UnitId unit, Scene scene, Actor writer) {
        var deed = new DossierDesk.Deed(row[9], row[10], Basis.MOVEMENT, Scope.valueOf(row[6]), null, null);
        var sent = Arrays.stream(row[7].split(",")).anyMatch(step -> step.contains("SUBMIT"));
        var papers = sent ? ON_PAPER : Set.<String>of();
        return desk.write(Scene.known(scene.rounds(), row[1]), unit, row[4], row[5], deed, papers, writer);
    }

    private static void at(String day, int hour, Diary diary, Runnable work) {
        diary.at(CampaignInFlight.moment(LocalDate.parse(day), hour), work);
    }

    private static @Nullable Integer number(String written) {
        return written.isEmpty() ? null : Integer.valueOf(written);
    }
}
