package vn.thidua.reading.text;

import static vn.thidua.reading.text.FaultReader.fault;
import static vn.thidua.reading.text.FaultReader.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.plan.Anomaly;
import vn.thidua.plan.Anomaly.Severity;
import vn.thidua.plan.Deadline;
import vn.thidua.plan.DeadlineKind;
import vn.thidua.plan.DeadlineRelation;

/** Faults of the dates: reports due before the end, two deadlines in one sentence. */
record TimeFaults(PlanText text, Outline outline, List<Deadline> deadlines) {

    List<Anomaly> found() {
        var faults = new ArrayList<Anomaly>();
        early(faults);
        nested(faults);
        unset(faults);
        return faults;
    }

    /** Reports or summing up due before the campaign is over. */
    private void early(List<Anomaly> faults) {
        var end = deadlines.stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.CAMPAIGN_END && deadline.date() != null)
                .map(Deadline::date)
                .max(java.time.LocalDate::compareTo)
                .orElse(null);
        if (end == null) {
            return;
        }
        var early = deadlines.stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.REPORT || deadline.kind() == DeadlineKind.SUMMARY)
                .filter(deadline ->
                        deadline.date() != null ? deadline.date().isBefore(end) && final_(deadline, end) : false)
                .toList();
        if (!early.isEmpty()) {
            var passage = Objects.requireNonNull(early.getFirst().passage());
            var dates = early.stream().map(Deadline::dateText).distinct().collect(Collectors.joining("; "));
            faults.add(fault(
                    "timeline_conflict", where(outline, passage), passage, Severity.WARNING, dates, DateForm.of(end)));
        }
    }

    /** A report of the last five weeks is meant to be the final one; an earlier one tells how things stand. */
    private static boolean final_(Deadline deadline, java.time.LocalDate end) {
        return deadline.date().isAfter(end.minusDays(36));
    }

    private void nested(List<Anomaly> faults) {
        for (int at = 1; at < deadlines.size(); at++) {
            var one = deadlines.get(at - 1);
            var other = deadlines.get(at);
            boolean dated =
                    one.date() != null && other.date() != null && !one.date().equals(other.date());
            if (!dated || one.passage() == null || other.passage() == null) {
                continue;
            }
            int from = one.passage().span().end();
            int to = other.passage().span().start();
            var between = from < to ? text.printed().substring(from, to) : ".";
            boolean same = between.length() < 200
                    && between.indexOf('(') >= 0
                    && between.indexOf(';') < 0
                    && between.indexOf('.') < 0;
            if (same) {
                faults.add(fault(
                        "nested_deadline",
                        where(outline, other.passage()),
                        text.passage(one.passage().span().to(other.passage().span())),
                        Severity.ERROR,
                        one.dateText(),
                        other.dateText()));
            }
        }
    }

    /** Units report "định kỳ" with no day set, while the plan's own report has one. */
    private void unset(List<Anomaly> faults) {
        boolean due = deadlines.stream()
                .anyMatch(deadline -> deadline.kind() == DeadlineKind.REPORT && deadline.date() != null);
        deadlines.stream()
                .filter(deadline -> due && deadline.relation() == DeadlineRelation.PERIODIC && deadline.to() != null)
                .filter(deadline -> deadline.passage() != null)
                .findFirst()
                .ifPresent(deadline -> faults.add(fault(
                        "missing_internal_deadline",
                        where(outline, deadline.passage()),
                        deadline.passage(),
                        Severity.WARNING,
                        deadline.from() == null ? deadline.what() : deadline.from(),
                        String.valueOf(deadline.to()))));
    }
}
