package vn.thidua.task.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Due;
import vn.thidua.notification.Dues;
import vn.thidua.organisation.UnitId;
import vn.thidua.task.domain.TaskAct;

/** What units owe: tasks they lead, and explanations they were asked for. */
@Component
class TaskDues implements Dues {

    private final JdbcClient jdbc;

    TaskDues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One thing owed. */
    private record Owed(UUID id, boolean explanation, UUID task, UUID unit, LocalDate day, String title) {

        Due due() {
            return explanation
                    ? new Due(
                            "explanation:" + id,
                            new Audience(new UnitId(unit), TaskAct.ANSWER_EXPLANATION),
                            day,
                            "task.due.explanation",
                            List.of(title),
                            task == null ? "/directives" : "/tasks/" + task + "#giai-trinh")
                    : new Due(
                            "task:" + id,
                            new Audience(new UnitId(unit), TaskAct.ACCEPT_TASK),
                            day,
                            "task.due.task",
                            List.of(title),
                            "/tasks/" + id);
        }
    }

    @Override
    public Stream<Due> owed(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select id, false as explanation, id as task, lead as unit, due_on as day, title
                        from task.task
                        where state in ('ASSIGNED', 'IN_PROGRESS') and due_on between :from and :to
                        union all
                        select e.id, true, e.task, e.asked, e.due_on, coalesce(t.title, left(e.question, 200))
                        from task.explanation e left join task.task t on t.id = e.task
                        where e.state = 'ASKED' and e.due_on between :from and :to
                        order by day, id
                        """).param("from", from).param("to", to).query(Owed.class).stream()
                .map(Owed::due);
    }
}
