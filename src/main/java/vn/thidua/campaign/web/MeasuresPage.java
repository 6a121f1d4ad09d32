package vn.thidua.campaign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.domain.Goal;
import vn.thidua.campaign.store.MeasureRow;
import vn.thidua.platform.web.Ui;

/**
 * Chỉ tiêu theo dõi of a campaign: how each is counted, against which goal; parts under their total.
 *
 * @param waiting targets of the plan that are not at work yet
 */
public record MeasuresPage(
        CampaignFrame frame, List<Line> lines, List<MeasureRow> closed, long waiting, boolean mayKeep) {

    /**
     * One target at work.
     *
     * @param number its place; null for a part of another
     */
    public record Line(@Nullable Integer number, MeasureRow row) {

        public String goal(Ui ui) {
            return MeasuresPage.goal(ui, row);
        }

        /** What is divided by what, and from where the figure comes. */
        public String note(Ui ui) {
            var ratio = row.method() == Method.RATIO
                    ? ui.text("campaign.measure.ratio", row.numerator(), row.denominator())
                    : null;
            var source = row.dataSource() == null ? null : ui.text("campaign.measure.from", row.dataSource());
            var apart = row.summed() ? null : ui.text("campaign.measure.not-summed");
            return Stream.of(ratio, row.baselineWords(), apart, source)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("; "));
        }
    }

    static String goal(Ui ui, MeasureRow row) {
        var goal = Goal.of(row.comparator(), row.goal(), row.goalMax(), null, row.direction(), row.goalWords());
        return GoalWords.of(ui, goal, row.unitOfMeasure());
    }

    static MeasuresPage of(CampaignFrame frame, List<MeasureRow> rows, long waiting, boolean mayKeep) {
        var open = rows.stream().filter(row -> !row.closed()).toList();
        var lines = new ArrayList<Line>();
        var shown = open.stream().map(MeasureRow::id).collect(Collectors.toSet());
        int number = 0;
        for (var row : open) {
            if (row.partOf() == null || !shown.contains(row.partOf())) {
                lines.add(new Line(++number, row));
                addParts(row.id(), open, lines);
            }
        }
        return new MeasuresPage(
                frame, lines, rows.stream().filter(MeasureRow::closed).toList(), waiting, mayKeep);
    }

    private static void addParts(MeasureId total, List<MeasureRow> rows, List<Line> lines) {
        for (var row : rows) {
            if (total.equals(row.partOf())) {
                lines.add(new Line(null, row));
                addParts(row.id(), rows, lines);
            }
        }
    }
}
