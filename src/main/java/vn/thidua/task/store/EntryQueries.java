package vn.thidua.task.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.files.FileId;
import vn.thidua.task.TaskId;

/** Which task a paper shows the work of. */
@Repository
public class EntryQueries {

    private final JdbcClient jdbc;

    EntryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<TaskId> tasksHolding(FileId paper) {
        return jdbc.sql("""
                        select distinct e.task
                        from task.evidence v join task.entry e on e.id = v.entry
                        where v.paper = :paper
                        """)
                .param("paper", paper.value())
                .query((row, number) -> new TaskId(row.getObject("task", UUID.class)))
                .list();
    }
}
