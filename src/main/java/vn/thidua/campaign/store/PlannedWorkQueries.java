package vn.thidua.campaign.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.PlannedTask;
import vn.thidua.campaign.PlannedWork;
import vn.thidua.campaign.domain.ChargedUnits;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** Tells what a plan wants done. A deadline belongs to the task or duty whose words name it. */
@Repository
class PlannedWorkQueries implements PlannedWork {

    private final JdbcClient jdbc;
    private final WorkQueries work;
    private final Units units;

    PlannedWorkQueries(JdbcClient jdbc, WorkQueries work, Units units) {
        this.jdbc = jdbc;
        this.work = work;
        this.units = units;
    }

    /** A dated deadline and where it stands. */
    private record Dated(LocalDate day, String dateText, int startsAt, int endsAt) {}

    @Override
    public List<PlannedTask> plannedTasks(CampaignId id) {
        var known = known(id);
        var deadlines = deadlines(id);
        return Stream.concat(
                        work.tasks(id).stream().map(task -> ofTask(task, known, deadlines)),
                        work.charges(id).stream().flatMap(charge -> ofCharge(charge, deadlines)))
                .toList();
    }

    private static PlannedTask ofTask(WorkQueries.TaskRow task, ChargedUnits known, List<Dated> deadlines) {
        var found = task.units().stream()
                .map(known::match)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var due = said(task.text(), deadlines).or(() -> within(task.startsAt(), task.endsAt(), deadlines));
        return new PlannedTask(
                task.key(),
                task.label(),
                task.text(),
                found,
                task.units(),
                due.map(Dated::day).orElse(null),
                due.map(Dated::dateText).orElse(null));
    }

    /** Each duty of the unit is a task of its own; its number in the charge makes its key. */
    private static Stream<PlannedTask> ofCharge(WorkQueries.ChargeRow charge, List<Dated> deadlines) {
        return IntStream.range(0, charge.duties().size()).mapToObj(number -> {
            var text = charge.duties().get(number);
            var due = said(text, deadlines);
            return new PlannedTask(
                    charge.key() + "." + (number + 1),
                    null,
                    text,
                    charge.unit() == null ? List.of() : List.of(new UnitId(charge.unit())),
                    List.of(charge.unitName()),
                    due.map(Dated::day).orElse(null),
                    due.map(Dated::dateText).orElse(null));
        });
    }

    private static Optional<Dated> said(String text, List<Dated> deadlines) {
        return deadlines.stream().filter(due -> text.contains(due.dateText())).findFirst();
    }

    private static Optional<Dated> within(@Nullable Integer start, @Nullable Integer end, List<Dated> deadlines) {
        return start == null || end == null
                ? Optional.empty()
                : deadlines.stream()
                        .filter(due -> due.startsAt() >= start && due.endsAt() <= end)
                        .findFirst();
    }

    private ChargedUnits known(CampaignId id) {
        var unit = new UnitId(jdbc.sql("select unit from campaign.campaign where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single());
        var all = new ArrayList<>(units.below(unit));
        all.add(units.get(unit));
        return new ChargedUnits(all);
    }

    private List<Dated> deadlines(CampaignId id) {
        return jdbc.sql("""
                        select coalesce(due_on, range_end) as day, date_text, starts_at, ends_at
                        from campaign.deadline
                        where campaign = :id and coalesce(due_on, range_end) is not null and starts_at is not null
                        order by coalesce(due_on, range_end), position
                        """).param("id", id.value()).query(Dated.class).list();
    }
}
