package vn.thidua.campaign.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.application.AllottingTargets.Goal;
import vn.thidua.campaign.domain.Split;
import vn.thidua.campaign.domain.TypedFigure;
import vn.thidua.campaign.store.AllotmentRow;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Figures;
import vn.thidua.shared.Refusal;

/**
 * What units are to reach, as typed: one line for each unit.
 *
 * @param reason why something said before is said otherwise now
 */
public record AllotmentForm(Map<UnitId, Typed> lines, String reason) {

    /**
     * One unit's line.
     *
     * @param weight its share when the goal is split by weight
     */
    public record Typed(String goal, @Nullable FigureSource source, String weight) {}

    static AllotmentForm of(Collection<UnitId> units, List<AllotmentRow> rows) {
        var lines = new LinkedHashMap<UnitId, Typed>();
        units.forEach(unit -> lines.put(unit, new Typed("", null, "1")));
        rows.forEach(row -> lines.put(
                new UnitId(row.unit()),
                new Typed(row.goal() == null ? "" : Figures.written(row.goal()), row.source(), "1")));
        return new AllotmentForm(lines, "");
    }

    static AllotmentForm typed(Collection<UnitId> units, Map<String, String> fields) {
        var lines = new LinkedHashMap<UnitId, Typed>();
        for (var unit : units) {
            var source = fields.getOrDefault("source." + unit.value(), "");
            lines.put(
                    unit,
                    new Typed(
                            fields.getOrDefault("goal." + unit.value(), ""),
                            source.isEmpty() ? null : FigureSource.valueOf(source),
                            fields.getOrDefault("weight." + unit.value(), "1")));
        }
        return new AllotmentForm(lines, fields.getOrDefault("reason", ""));
    }

    /** What cannot be taken as a figure, by unit. */
    Map<UnitId, Refusal> faults(int decimals) {
        var faults = new LinkedHashMap<UnitId, Refusal>();
        lines.forEach((unit, line) -> {
            try {
                TypedFigure.read(line.goal(), decimals);
                TypedFigure.read(line.weight());
            } catch (Refusal refusal) {
                faults.put(unit, refusal);
            }
        });
        return faults;
    }

    /** What was typed clearly; a line that is unclear counts as nothing yet. */
    List<@Nullable BigDecimal> figures() {
        var figures = new ArrayList<@Nullable BigDecimal>();
        for (var line : lines.values()) {
            try {
                figures.add(TypedFigure.read(line.goal()).orElse(null));
            } catch (Refusal unclear) {
                figures.add(null);
            }
        }
        return figures;
    }

    List<Goal> goals(int decimals) {
        return lines.entrySet().stream()
                .map(line -> new Goal(
                        line.getKey(),
                        TypedFigure.read(line.getValue().goal(), decimals).orElse(null),
                        line.getValue().source()))
                .toList();
    }

    /** The goal in even shares, or in shares by weight; those who are not asked get none. */
    AllotmentForm split(BigDecimal goal, boolean evenly, int decimals) {
        var asked = asked();
        var weights = asked.stream()
                .map(line -> evenly
                        ? BigDecimal.ONE
                        : TypedFigure.read(line.getValue().weight()).orElse(BigDecimal.ZERO))
                .toList();
        return with(Split.byWeight(goal, weights, Math.max(decimals, goal.scale())));
    }

    AllotmentForm same(BigDecimal goal) {
        return with(asked().stream().map(line -> goal).toList());
    }

    private List<Map.Entry<UnitId, Typed>> asked() {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().source() != FigureSource.NOT_ASKED)
                .toList();
    }

    private AllotmentForm with(List<BigDecimal> shares) {
        var proposed = new LinkedHashMap<>(lines);
        var asked = asked();
        for (int at = 0; at < asked.size(); at++) {
            var line = asked.get(at).getValue();
            proposed.put(
                    asked.get(at).getKey(), new Typed(Figures.written(shares.get(at)), line.source(), line.weight()));
        }
        return new AllotmentForm(proposed, reason);
    }
}
