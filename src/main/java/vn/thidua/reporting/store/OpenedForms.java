package vn.thidua.reporting.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Allotted;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.Participant;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.Period;

/** Writes the form of a period and the tree of its reports in a few statements, however many units take part. */
@Component
public class OpenedForms {

    private static final int AT_ONCE = 20_000;

    private final JdbcClient db;

    OpenedForms(JdbcClient db) {
        this.db = db;
    }

    /** A report to be written, in its place. */
    private record Node(
            UUID id, UUID unit, String name, @Nullable UUID superior, int depth, boolean leaf) {}

    /** A report that stands in its place, and whether others may still be put below it: it must not have spoken for them. */
    private record Place(UUID id, UUID unit, int depth, boolean leaf, boolean takesOthers) {}

    /** How many units report from now on, and how many must wait for the next period. */
    public record Joined(int now, int waiting) {}

    /** What one unit is asked otherwise than usual. */
    private record Asked(
            UUID report,
            int line,
            FigureSource source,
            @Nullable BigDecimal goal) {}

    public void freeze(Period period, List<Measure> measures) {
        var positions = positions(measures);
        db.sql("""
                        insert into reporting.line
                            (period, position, measure, part_of, name, unit_of_measure, method, summed, comparator, goal, goal_max,
                             weight, decimals, numerator, denominator)
                        select :period, cast(position as int), cast(measure as uuid), cast(part_of as int), name, unit, method,
                               cast(summed as boolean), comparator, cast(goal as numeric), cast(goal_max as numeric),
                               cast(weight as numeric), cast(decimals as int), numerator, denominator
                        from unnest(:position, :measure, :partOf, :name, :unit, :method, :summed, :comparator, :goal, :goalMax,
                                    :weight, :decimals, :numerator, :denominator)
                            as row (position, measure, part_of, name, unit, method, summed, comparator, goal, goal_max, weight,
                                    decimals, numerator, denominator)
                        """)
                .param("period", period.id().value())
                .param("position", each(measures, Measure::position))
                .param("measure", each(measures, measure -> measure.id().value()))
                .param("partOf", each(measures, measure -> positions.get(measure.partOf())))
                .param("name", each(measures, Measure::name))
                .param("unit", each(measures, Measure::unitOfMeasure))
                .param("method", each(measures, Measure::method))
                .param("summed", each(measures, Measure::summed))
                .param("comparator", each(measures, Measure::comparator))
                .param("goal", each(measures, Measure::goal))
                .param("goalMax", each(measures, Measure::goalMax))
                .param("weight", each(measures, Measure::weight))
                .param("decimals", each(measures, Measure::decimals))
                .param("numerator", each(measures, Measure::numerator))
                .param("denominator", each(measures, Measure::denominator))
                .update();
    }

    /** The campaign's own unit on top, the others below those they report to. */
    public int grow(
            Period period,
            String topName,
            List<Participant> participants,
            List<Measure> measures,
            List<Allotted> allotted) {
        var nodes = nodes(period, topName, participants);
        write(period, nodes, List.of(), positions(measures), allotted);
        return nodes.size();
    }

    /** New reports, and what is said of them and of others whose place changed. */
    private void write(
            Period period,
            List<Node> nodes,
            Collection<Node> changed,
            Map<MeasureId, Integer> positions,
            List<Allotted> allotted) {
        for (int from = 0; from < nodes.size(); from += AT_ONCE) {
            reports(period, nodes.subList(from, Math.min(nodes.size(), from + AT_ONCE)));
        }
        var all = new ArrayList<>(nodes);
        all.addAll(changed);
        var exceptions = exceptions(all, positions, allotted);
        for (int from = 0; from < exceptions.size(); from += AT_ONCE) {
            asked(exceptions.subList(from, Math.min(exceptions.size(), from + AT_ONCE)));
        }
    }

    /**
     * Puts units that have no report yet below those they report to. Who has sent its report, or reports for itself and has
     * begun to write, is not made a sum of others in the middle of the period. Call it while the period's reports are held.
     */
    public Joined join(Period period, List<Participant> participants, List<Allotted> allotted) {
        var places = new HashMap<UUID, Place>();
        places(period).forEach(place -> places.put(place.unit(), place));
        var missing = participants.stream()
                .filter(one -> !places.containsKey(one.unit().value()))
                .toList();
        var superiors = new HashSet<@Nullable UnitId>();
        missing.forEach(one -> superiors.add(one.superior()));
        var nodes = new ArrayList<Node>();
        var opened = new HashMap<UUID, Node>();
        for (var one : missing) {
            var above = places.get((one.superior() == null ? period.unit() : one.superior()).value());
            if (above == null || !above.takesOthers()) {
                continue;
            }
            if (above.leaf()) {
                opened.put(above.id(), new Node(above.id(), above.unit(), "", null, above.depth(), false));
            }
            var node = new Node(
                    UUID.randomUUID(),
                    one.unit().value(),
                    one.name(),
                    above.id(),
                    above.depth() + 1,
                    !superiors.contains(one.unit()));
            nodes.add(node);
            places.put(node.unit(), new Place(node.id(), node.unit(), node.depth(), false, true));
        }
        sumUp(opened.keySet());
        write(period, nodes, opened.values(), frozen(period), allotted);
        return new Joined(nodes.size(), missing.size() - nodes.size());
    }

    private List<Place> places(Period period) {
        return db.sql("""
                        select r.id, r.unit, r.depth, r.leaf,
                               r.state in ('OPEN', 'RETURNED')
                               and (not r.leaf
                                    or r.saved_at is null and r.first_submitted_at is null
                                       and not exists (select from reporting.figure f where f.report = r.id)
                                       and not exists (select from reporting.evidence e where e.report = r.id)) as takes_others
                        from reporting.report r
                        where r.period = :period
                        """)
                .param("period", period.id().value())
                .query(Place.class)
                .list();
    }

    /** They showed their own figures; from now on they show what comes from below. */
    private void sumUp(Collection<UUID> reports) {
        var ids = IdArray.of(reports.stream().map(ReportId::new).toList());
        db.sql("""
                        update reporting.report set leaf = false, version = version + 1
                        where id in (select unnest(cast(:reports as uuid[])))
                        """).param("reports", ids).update();
        db.sql("delete from reporting.asked where report in (select unnest(cast(:reports as uuid[])))")
                .param("reports", ids)
                .update();
    }

    /** Where each target stands in the form as it was frozen. */
    private Map<MeasureId, Integer> frozen(Period period) {
        var positions = new HashMap<MeasureId, Integer>();
        db.sql("select measure, position from reporting.line where period = :period")
                .param("period", period.id().value())
                .query(row -> {
                    positions.put(new MeasureId(row.getObject("measure", UUID.class)), row.getInt("position"));
                });
        return positions;
    }

    private static List<Node> nodes(Period period, String topName, List<Participant> participants) {
        var inner = new HashSet<@Nullable UnitId>();
        participants.forEach(one -> inner.add(one.superior()));
        var byUnit = new HashMap<UnitId, Node>();
        var nodes = new ArrayList<Node>(participants.size() + 1);
        var top = new Node(UUID.randomUUID(), period.unit().value(), topName, null, 0, participants.isEmpty());
        nodes.add(top);
        byUnit.put(period.unit(), top);
        for (var one : participants) {
            if (one.unit().equals(period.unit())) {
                continue;
            }
            var above = one.superior() == null ? top : byUnit.getOrDefault(one.superior(), top);
            var node = new Node(
                    UUID.randomUUID(),
                    one.unit().value(),
                    one.name(),
                    above.id(),
                    above.depth() + 1,
                    !inner.contains(one.unit()));
            nodes.add(node);
            byUnit.put(one.unit(), node);
        }
        return nodes;
    }

    private void reports(Period period, List<Node> nodes) {
        db.sql("""
                        insert into reporting.report
                            (id, version, period, campaign, unit, unit_name, superior, depth, leaf, state, due_on)
                        select cast(id as uuid), 0, :period, :campaign, cast(unit as uuid), name, cast(superior as uuid),
                               cast(depth as int), cast(leaf as boolean), 'OPEN', :dueOn
                        from unnest(:id, :unit, :name, :superior, :depth, :leaf) as row (id, unit, name, superior, depth, leaf)
                        """)
                .param("period", period.id().value())
                .param("campaign", period.campaign().value())
                .param("dueOn", period.dueOn())
                .param("id", each(nodes, Node::id))
                .param("unit", each(nodes, Node::unit))
                .param("name", each(nodes, Node::name))
                .param("superior", each(nodes, Node::superior))
                .param("depth", each(nodes, Node::depth))
                .param("leaf", each(nodes, Node::leaf))
                .update();
    }

    private static List<Asked> exceptions(
            List<Node> nodes, Map<MeasureId, Integer> positions, List<Allotted> allotted) {
        var byUnit = new HashMap<UUID, Node>();
        nodes.forEach(node -> byUnit.put(node.unit(), node));
        return allotted.stream()
                .filter(one -> one.source() != null || one.goal() != null)
                .filter(one -> byUnit.containsKey(one.unit().value()) && positions.containsKey(one.measure()))
                .map(one -> {
                    var node = byUnit.get(one.unit().value());
                    var source = one.source() == null ? FigureSource.usual(node.leaf()) : one.source();
                    return new Asked(node.id(), positions.get(one.measure()), source, one.goal());
                })
                .toList();
    }

    private void asked(List<Asked> exceptions) {
        db.sql("""
                        insert into reporting.asked (report, line, source, goal)
                        select cast(report as uuid), cast(line as int), source, cast(goal as numeric)
                        from unnest(:report, :line, :source, :goal) as row (report, line, source, goal)
                        """)
                .param("report", each(exceptions, Asked::report))
                .param("line", each(exceptions, Asked::line))
                .param("source", each(exceptions, Asked::source))
                .param("goal", each(exceptions, Asked::goal))
                .update();
    }

    private static Map<MeasureId, Integer> positions(List<Measure> measures) {
        var positions = new HashMap<MeasureId, Integer>();
        measures.forEach(measure -> positions.put(measure.id(), measure.position()));
        return positions;
    }

    private static <T> @Nullable String[] each(List<T> rows, Function<T, @Nullable Object> column) {
        return rows.stream()
                .map(row -> {
                    var value = column.apply(row);
                    return value instanceof BigDecimal figure
                            ? figure.toPlainString()
                            : value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }
}
