package vn.thidua.campaign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Goal;
import vn.thidua.campaign.store.TargetQueries.TargetRow;
import vn.thidua.platform.web.Ui;

/** Chỉ tiêu: the targets by section, parts under their total. */
public record TargetsPage(CampaignFrame frame, List<Group> groups) {

    /** The targets of one section. */
    public record Group(@Nullable String heading, List<Line> lines) {

        boolean isSingle() {
            return lines.stream().filter(line -> !line.part()).count() == 1;
        }

        /** The heading, where it says more than its first line. */
        public @Nullable String telling() {
            return heading == null
                            || heading.strip()
                                    .equalsIgnoreCase(
                                            lines.getFirst().row().name().strip())
                    ? null
                    : heading;
        }
    }

    /**
     * One target as shown.
     *
     * @param number its place among the targets; null for a part of another
     */
    public record Line(@Nullable Integer number, TargetRow row) {

        public boolean part() {
            return number == null;
        }

        public String goal(Ui ui) {
            return GoalWords.of(ui, goal(), row.unit());
        }

        /** Whether it is to be reached in words, not in a figure. */
        public boolean isWorded() {
            return goal() instanceof Goal.Achieved;
        }

        private Goal goal() {
            return Goal.of(
                    row.comparator(), row.value(), row.valueMax(), row.secondary(), row.direction(), row.valueText());
        }

        /** What the figure is measured against, what a pair means, the time it covers. */
        public String note(Ui ui) {
            return Stream.of(row.baseline(), pair(ui), row.period(), field())
                    .filter(Objects::nonNull)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining("; "));
        }

        /** The field, where the section's heading does not say it already. */
        private @Nullable String field() {
            return row.field() == null
                            || row.section() == null
                            || !row.section().contains(row.field())
                    ? row.field()
                    : null;
        }

        private @Nullable String pair(Ui ui) {
            if (row.secondary() == null) {
                return null;
            }
            var second = ui.number(row.secondary());
            return row.secondaryMeaning() == null
                    ? ui.text("campaign.target.pair-unsaid", ui.number(row.value()), second)
                    : ui.text("campaign.target.pair", second, row.secondaryMeaning());
        }
    }

    static TargetsPage of(CampaignFrame frame, List<TargetRow> rows) {
        var groups = new ArrayList<Group>();
        int number = 0;
        for (var row : rows) {
            if (total(row, rows) == null) {
                if (groups.isEmpty() || !Objects.equals(groups.getLast().heading(), row.section())) {
                    groups.add(new Group(row.section(), new ArrayList<>()));
                }
                number++;
                groups.getLast().lines().add(new Line(number, row));
                addParts(row, rows, groups.getLast().lines());
            }
        }
        return new TargetsPage(frame, telling(groups) ? groups : List.of(joined(groups)));
    }

    /** Headings that only repeat their single target line tell nothing. */
    private static boolean telling(List<Group> groups) {
        return groups.isEmpty() || groups.stream().anyMatch(group -> !group.isSingle());
    }

    private static Group joined(List<Group> groups) {
        return new Group(
                null, groups.stream().flatMap(group -> group.lines().stream()).toList());
    }

    private static void addParts(TargetRow total, List<TargetRow> rows, List<Line> lines) {
        for (var row : rows) {
            if (total == total(row, rows)) {
                lines.add(new Line(null, row));
                addParts(row, rows, lines);
            }
        }
    }

    /** The total a target is a part of. Totals stand before their parts, so no two are part of each other. */
    private static @Nullable TargetRow total(TargetRow part, List<TargetRow> rows) {
        return part.partOf() == null
                ? null
                : rows.stream()
                        .takeWhile(row -> row != part)
                        .filter(row -> row.key().equals(part.partOf()))
                        .findFirst()
                        .orElse(null);
    }
}
