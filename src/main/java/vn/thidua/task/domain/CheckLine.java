package vn.thidua.task.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** Đầu việc: one line of a task's checklist, and who ticked it when. */
@Table(schema = "task", name = "check_line")
public record CheckLine(
        String words, @Nullable Instant doneAt, @Nullable String doneByName) {

    public static CheckLine open(String words) {
        return new CheckLine(words, null, null);
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
