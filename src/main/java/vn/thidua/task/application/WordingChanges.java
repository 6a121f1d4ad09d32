package vn.thidua.task.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Change;
import vn.thidua.shared.Days;
import vn.thidua.task.domain.Charge;

/** What became what in the wording of a task, in the words the trace is kept in. */
@Component
class WordingChanges {

    private static final Locale TRACE = Locale.of("vi");

    private final MessageSource words;

    WordingChanges(MessageSource words) {
        this.words = words;
    }

    List<Change> of(Charge before, Charge after) {
        var changes = new ArrayList<Change>();
        add(changes, "task.field.title", before.title(), after.title());
        add(changes, "task.field.detail", before.detail(), after.detail());
        add(changes, "task.field.product", before.product(), after.product());
        add(changes, "task.field.due", day(before), day(after));
        add(changes, "task.field.priority", priority(before), priority(after));
        return changes;
    }

    private String priority(Charge charge) {
        return told("task.priority." + charge.priority());
    }

    private static @Nullable String day(Charge charge) {
        return charge.dueOn() == null ? null : Days.written(charge.dueOn());
    }

    private void add(List<Change> changes, String key, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(told(key), before, after));
        }
    }

    private String told(String key) {
        return words.getMessage(key, null, TRACE);
    }
}
