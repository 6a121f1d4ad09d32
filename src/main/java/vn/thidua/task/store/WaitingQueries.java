package vn.thidua.task.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.UnitId;

/** What waits for a unit: tasks to accept, to do, to confirm, directives to see, explanations to give and to weigh. */
@Repository
public class WaitingQueries {

    private final JdbcClient jdbc;

    WaitingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why something waits. */
    public enum Why {
        ACCEPT,
        WORK,
        CONFIRM,
        SEE,
        ANSWER,
        REMARK
    }

    /**
     * One thing that waits.
     *
     * @param task where it is done; null for what is about a campaign as a whole
     */
    public record Waiting(
            Why why,
            @Nullable UUID task,
            @Nullable UUID campaign,
            String title,
            UUID other,
            @Nullable LocalDate dueOn,
            Instant since) {}

    /** The late first; at most fifty. Work is shown when it is due until a day or late, the rest always. */
    public List<Waiting> of(UnitId unit, LocalDate until) {
        return jdbc.sql("""
                        select * from (
                            select case state when 'ASSIGNED' then 'ACCEPT' else 'WORK' end as why, id as task, campaign, title,
                                   unit as other, due_on, since
                            from task.task
                            where lead = :unit and (state = 'ASSIGNED' or state = 'IN_PROGRESS' and due_on <= :until)
                            union all
                            select 'CONFIRM', id, campaign, title, lead, null, since
                            from task.task where unit = :unit and state = 'REPORTED'
                            union all
                            select 'SEE', d.task, d.campaign, left(d.words, 200), d.unit, null, d.at
                            from task.receipt r join task.directive d on d.id = r.directive
                            where r.unit = :unit and r.seen_at is null
                            union all
                            select 'ANSWER', task, campaign, left(question, 200), unit, due_on, asked_at
                            from task.explanation where asked = :unit and state = 'ASKED'
                            union all
                            select 'REMARK', task, campaign, left(question, 200), asked, null, answered_at
                            from task.explanation where unit = :unit and state = 'ANSWERED') waiting
                        order by due_on nulls last, since
                        limit 50
                        """)
                .param("unit", unit.value())
                .param("until", until)
                .query(Waiting.class)
                .list();
    }
}
