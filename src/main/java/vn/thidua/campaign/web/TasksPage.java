package vn.thidua.campaign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.store.ContentQueries.SectionRow;
import vn.thidua.campaign.store.WorkQueries.ChargeRow;
import vn.thidua.campaign.store.WorkQueries.TaskRow;

/** Nhiệm vụ: what each unit is charged with, and the tasks by section. */
public record TasksPage(CampaignFrame frame, List<ChargeRow> charges, List<Group> groups) {

    /** The tasks of one section; no label where they stand in none. */
    public record Group(@Nullable String label, @Nullable String heading, List<TaskRow> tasks) {}

    static TasksPage of(CampaignFrame frame, List<ChargeRow> charges, List<TaskRow> tasks, List<SectionRow> sections) {
        Map<String, String> headings = sections.stream()
                .filter(section -> section.level() == 1 && section.heading() != null)
                .collect(Collectors.toMap(SectionRow::label, SectionRow::heading, (first, second) -> first));
        var groups = new ArrayList<Group>();
        for (var task : tasks) {
            var label = section(task);
            if (groups.isEmpty() || !Objects.equals(groups.getLast().label(), label)) {
                groups.add(new Group(label, label == null ? null : headings.get(label), new ArrayList<>()));
            }
            groups.getLast().tasks().add(task);
        }
        return new TasksPage(frame, charges, groups);
    }

    /** "III" of "III.2.a". */
    private static @Nullable String section(TaskRow task) {
        return task.label() == null ? null : task.label().split("\\.", 2)[0];
    }
}
