package vn.thidua.task.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.task.EntryId;
import vn.thidua.task.TaskId;

/**
 * Cập nhật tiến độ: what a unit wrote about its work on a day. It is never changed.
 *
 * @param unit the unit whose work it tells
 * @param percent how far the task is; null when it says nothing about that
 * @param explanation why it is late; there whenever it was written after the day the task was due
 * @param daysLate how late the task was on that day
 */
@Table(schema = "task", name = "entry")
public record Entry(
        @Id EntryId id,
        @Version @Nullable Integer version,
        TaskId task,
        UnitId unit,
        Instant at,
        UUID by,
        String byName,
        @Nullable Integer percent,
        String words,
        @Nullable String explanation,
        int daysLate,

        @MappedCollection(idColumn = "entry", keyColumn = "position")
        List<Evidence> evidence) {

    /** What a person typed. */
    public record Typed(
            @Nullable Integer percent,
            @Nullable String words,
            @Nullable String explanation) {}

    public static Entry of(
            EntryId id,
            TaskId task,
            UnitId unit,
            Typed typed,
            Timing timing,
            List<Evidence> evidence,
            Actor by,
            Instant at) {
        boolean late = timing.kind() == Timing.Kind.OVERDUE;
        if (typed.percent() != null && (typed.percent() < 0 || typed.percent() > 100)) {
            throw Refusal.because(TaskReason.PERCENT_UNREADABLE, typed.percent());
        }
        return new Entry(
                id,
                null,
                task,
                unit,
                at,
                by.account(),
                by.name(),
                typed.percent(),
                Words.required(typed.words(), TaskReason.WORDS_MISSING),
                late
                        ? Words.required(typed.explanation(), TaskReason.EXPLANATION_MISSING)
                        : Words.optional(typed.explanation(), Words.LONGEST),
                late ? (int) timing.days() : 0,
                List.copyOf(evidence));
    }
}
