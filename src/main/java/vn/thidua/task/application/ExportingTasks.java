package vn.thidua.task.application;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.task.store.TaskFilter;
import vn.thidua.task.store.TaskQueries;
import vn.thidua.task.store.TaskRow;

/** Takes the list of tasks away as a workbook, row by row, never the whole of it at once. */
@Service
@Transactional(readOnly = true)
public class ExportingTasks {

    private static final int KNOWN_AT_ONCE = 500;

    private final TaskQueries tasks;
    private final SeeingTasks seeing;
    private final Units units;
    private final TaskSheet sheet;
    private final TaskNews told;

    ExportingTasks(TaskQueries tasks, SeeingTasks seeing, Units units, TaskSheet sheet, TaskNews told) {
        this.tasks = tasks;
        this.seeing = seeing;
        this.units = units;
        this.sheet = sheet;
        this.told = told;
    }

    /** One task with the names of its units. */
    public record Line(TaskRow task, String giving, String leading) {}

    public void export(TaskFilter filter, OutputStream out, Actor by) {
        var sight = seeing.from(by);
        try (var rows = tasks.each(filter, sight, told.today())) {
            var names = new Names();
            sheet.write(out, rows.map(row -> new Line(row, names.of(row.unit()), names.of(row.lead()))), told.today());
        }
    }

    /** The names of units met so far; few units give and lead many tasks. */
    private final class Names {

        private final LinkedHashMap<UnitId, String> known = new LinkedHashMap<>();

        String of(UnitId unit) {
            if (known.size() > KNOWN_AT_ONCE) {
                known.clear();
            }
            return known.computeIfAbsent(
                    unit, asked -> units.shortNames(List.of(asked)).getOrDefault(asked, ""));
        }
    }
}
