package vn.thidua.task.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.IdArray;
import vn.thidua.task.TaskId;
import vn.thidua.task.domain.TaskSight;

/** Tasks for lists, boards, calendars, time lines and exports. Seen is what a unit within the sight has to do with. */
@Repository
public class TaskQueries {

    private static final String COLUMNS = """
            t.id, t.title, t.product, t.priority, t.unit, t.lead, t.campaign, t.due_on, t.due_text,
            case when t.state = 'DONE' then 100 else t.progress end as progress, t.state, t.finished_on, t.assigned_on,
            (select count(*) from task.task part where part.parent = t.id and part.state <> 'CANCELLED') as parts
            """;

    /** The seen tasks that the filter lets through. */
    private static final String SEEN = """
            from task.task t
            where case when t.state = 'DRAFT' then t.unit = :own
                  else t.unit in (select unnest(cast(:within as uuid[]))) or t.lead in (select unnest(cast(:within as uuid[])))
                       or exists (select from task.party p where p.task = t.id and p.unit in (select unnest(cast(:within as uuid[])))) end
              and case :side
                  when 'LEADING' then t.lead = :own
                  when 'ASSIGNED' then t.unit = :own
                  when 'COOPERATING' then exists (
                      select from task.party p where p.task = t.id and p.unit = :own and p.role = 'COOPERATING')
                  else true end
              and (cast(:state as text) is null or t.state = :state)
              and (not :late or t.state in ('ASSIGNED', 'IN_PROGRESS') and t.due_on < :today)
              and (cast(:campaign as uuid) is null or t.campaign = cast(:campaign as uuid))
              and (cast(:from as date) is null or t.due_on >= :from)
              and (cast(:to as date) is null or t.due_on <= :to)
              and not exists (
                  select from regexp_split_to_table(platform.unaccent_vn(:words), '\\s+') word
                  where strpos(t.search, word) = 0)
            """;

    /** Red first, then what is open by its day, then what is over, the last first. */
    private static final String ORDER = """
            order by case
                  when t.state in ('ASSIGNED', 'IN_PROGRESS') and t.due_on < :today then 0
                  when t.state in ('DRAFT', 'ASSIGNED', 'IN_PROGRESS', 'REPORTED') then 1
                  else 2 end,
                case when t.state in ('DONE', 'CANCELLED') then null else t.due_on end nulls last,
                t.finished_on desc nulls last,
                array_position(array['URGENT', 'HIGH', 'NORMAL'], t.priority), t.title, t.id
            """;

    /** Rows of an export held at once. */
    private static final int FETCHED = 500;

    private final JdbcClient jdbc;

    TaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<TaskRow> list(TaskFilter filter, TaskSight sight, LocalDate today) {
        return rows(
                        "select " + COLUMNS + ", count(*) over () as total " + SEEN + ORDER
                                + " limit :most offset :skipped",
                        filter,
                        sight,
                        today)
                .list();
    }

    /** At most this many in each state, with the number there are; what was done long ago and what was cancelled is left out. */
    public List<TaskRow> board(TaskFilter filter, TaskSight sight, LocalDate today, int most) {
        return rows("""
                        select * from (
                            select %s, count(*) over (partition by t.state) as total,
                                   row_number() over (partition by t.state %s) as place
                            %s and (t.state not in ('DONE', 'CANCELLED') or t.state = 'DONE' and t.finished_on > :today - 30)
                        ) found
                        where place <= %d
                        order by place
                        """.formatted(COLUMNS, ORDER, SEEN, most), filter, sight, today)
                .list();
    }

    /** What is due from one day to another, by day. */
    public List<TaskRow> due(TaskFilter filter, TaskSight sight, LocalDate today, int most) {
        return rows(
                        "select " + COLUMNS + ", count(*) over () as total " + SEEN
                                + " and t.state <> 'CANCELLED' order by t.due_on, t.title, t.id limit " + most,
                        filter,
                        sight,
                        today)
                .list();
    }

    /** What is at work some time from one day to another, what began first before. */
    public List<TaskRow> running(
            TaskFilter filter, TaskSight sight, LocalDate first, LocalDate last, LocalDate today, int most) {
        return rows(
                        "select " + COLUMNS + ", count(*) over () as total " + SEEN + """
                          and t.assigned_on is not null and t.state <> 'CANCELLED'
                          and t.assigned_on <= '%s' and coalesce(t.finished_on, greatest(t.due_on, :today)) >= '%s'
                        order by t.assigned_on, t.due_on nulls last, t.title, t.id
                        limit %d
                        """.formatted(last, first, most),
                        filter,
                        sight,
                        today)
                .list();
    }

    /** All that the filter lets through, streamed; the caller closes the stream. */
    public Stream<TaskRow> each(TaskFilter filter, TaskSight sight, LocalDate today) {
        return rows("select " + COLUMNS + ", 0 as total " + SEEN + ORDER, filter, sight, today).stream();
    }

    /** The tasks under one that are seen, in the order of lists. */
    public List<TaskRow> parts(TaskId whole, TaskSight sight, LocalDate today) {
        return rows(
                        "select " + COLUMNS + ", 0 as total " + SEEN + " and t.parent = '" + whole.value() + "' "
                                + ORDER,
                        TaskFilter.of(""),
                        sight,
                        today)
                .list();
    }

    private MappedQuerySpec<TaskRow> rows(String sql, TaskFilter filter, TaskSight sight, LocalDate today) {
        return jdbc.sql(sql)
                .withFetchSize(FETCHED)
                .param("own", sight.own().value())
                .param("within", IdArray.of(sight.within()))
                .param("side", filter.side().name())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("late", filter.late())
                .param(
                        "campaign",
                        filter.campaign() == null ? null : filter.campaign().value())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("words", filter.words() == null ? "" : filter.words().strip())
                .param("today", today)
                .param("most", TaskFilter.PAGE)
                .param("skipped", (filter.page() - 1) * TaskFilter.PAGE)
                .query(TaskRow.class);
    }
}
