package vn.thidua.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.notification.DailyReminders;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.StoryClock;
import vn.thidua.shared.Actor;
import vn.thidua.task.DirectiveId;
import vn.thidua.task.ExplanationId;
import vn.thidua.task.TaskDesk;
import vn.thidua.task.TaskId;

/**
 * Plants the work that xã Gia Lộc gave its offices and villages, as it stands on the morning of 24 November: done, waiting to be
 * accepted, late and soon due, with what its chair said about it; and that morning's reminders.
 */
@Component
@ConditionalOnProperty("thidua.demo")
class PlantingTasks {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);
    private static final LocalTime MORNING = LocalTime.of(5, 0);

    private final TaskDesk desk;
    private final DailyReminders reminders;
    private final Units units;

    PlantingTasks(TaskDesk desk, DailyReminders reminders, Units units) {
        this.desk = desk;
        this.reminders = reminders;
        this.units = units;
    }

    /** Who acts in the lists: people by user name, and for each unit someone. */
    record Players(Function<String, Actor> named, Cast cast) {}

    void plant(CampaignId campaign, Players players) {
        var diary = new Diary();
        var tasks = new HashMap<String, TaskId>();
        DemoFile.lines("tasks.tsv").forEach(row -> plantTask(row, campaign, players, tasks, diary));
        DemoFile.lines("directives.tsv").forEach(row -> plantWord(row, players, tasks, diary));
        diary.play();
        StoryClock.at(CampaignInFlight.moment(TODAY, MORNING.getHour()), reminders::remind);
    }

    /**
     * Columns: key, user name of who gives it, title, detail, product, lead, those that help, "x" when urgent, and the days it
     * was given, is due, was accepted; its latest report: the day, how far, what was done, why late; the days it was reported
     * done and confirmed.
     */
    private void plantTask(String[] row, CampaignId campaign, Players players, Map<String, TaskId> tasks, Diary diary) {
        var giver = players.named().apply(row[1]);
        var lead = unit(row[5]);
        var officer = players.cast().of(lead);
        var helping = Stream.of(row[6].split(","))
                .filter(name -> !name.isBlank())
                .map(name -> unit(name.strip()))
                .toList();
        var work = new TaskDesk.Work(row[2], row[3], row[4], row[7].equals("x"), LocalDate.parse(row[9]));
        on(row[8], 8, diary, () -> tasks.put(row[0], desk.give(campaign, work, lead, helping, giver)));
        on(row[10], 10, diary, () -> desk.accept(task(tasks, row[0]), officer));
        on(
                row[11],
                14,
                diary,
                () -> desk.report(task(tasks, row[0]), lead, Integer.parseInt(row[12]), row[13], row[14], officer));
        on(row[15], 15, diary, () -> desk.reportDone(task(tasks, row[0]), officer));
        on(row[16], 16, diary, () -> desk.confirm(task(tasks, row[0]), giver));
    }

    /**
     * Columns: key of the task, user name of the leader, unit, words, their day; for a question the day it is to be answered by;
     * the day it was seen or answered, and the answer.
     */
    private void plantWord(String[] row, Players players, Map<String, TaskId> tasks, Diary diary) {
        var leader = players.named().apply(row[1]);
        var to = unit(row[2]);
        var officer = players.cast().of(to);
        if (row[5].isEmpty()) {
            var given = new ArrayList<DirectiveId>();
            on(row[4], 9, diary, () -> given.add(desk.direct(task(tasks, row[0]), row[3], List.of(to), leader)));
            on(row[6], 8, diary, () -> desk.see(given.getFirst(), officer));
        } else {
            var asked = new ArrayList<ExplanationId>();
            var answerBy = LocalDate.parse(row[5]);
            on(row[4], 9, diary, () -> asked.add(desk.askWhy(task(tasks, row[0]), to, row[3], answerBy, leader)));
            on(row[6], 11, diary, () -> desk.explain(asked.getFirst(), row[7], officer));
        }
    }

    private static void on(String day, int hour, Diary diary, Runnable work) {
        if (!day.isEmpty()) {
            diary.at(CampaignInFlight.moment(LocalDate.parse(day), hour), work);
        }
    }

    private static TaskId task(Map<String, TaskId> tasks, String key) {
        return Optional.ofNullable(tasks.get(key)).orElseThrow(() -> new NoSuchElementException("demo task " + key));
    }

    private UnitId unit(String name) {
        return units.named(name)
                .orElseThrow(() -> new NoSuchElementException("demo unit " + name))
                .id();
    }
}
