package vn.thidua.reading.text;

import static vn.thidua.reading.text.FaultReader.fault;
import static vn.thidua.reading.text.FaultReader.where;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Anomaly;
import vn.thidua.plan.Anomaly.Severity;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Target;

/** Faults of the targets: two in one line, words that can mean two things, parts that exceed their total. */
record TargetFaults(Outline outline, List<Target> targets) {

    private static final Pattern TWO_IN_ONE = Pattern.compile("(?s).*\\bva\\s+(?:co|duoc|dat|su dung|khong)\\s.*");

    private static final BigDecimal NEARLY = new BigDecimal("0.9");

    List<Anomaly> found() {
        var faults = new ArrayList<Anomaly>();
        for (var target : targets) {
            if (target.passage() == null) {
                continue;
            }
            var place = where(outline, target.passage());
            if (isCompound(target)) {
                faults.add(fault("compound_target", place, target.passage(), Severity.INFO, target.name()));
            }
            if (isAmbiguous(target)) {
                faults.add(fault(
                        "ambiguous_target",
                        place,
                        target.passage(),
                        Severity.WARNING,
                        target.name(),
                        target.valueText()));
            }
            var sum = differing(target);
            if (sum != null) {
                var severity = sum.compareTo(target.value()) > 0 ? Severity.ERROR : Severity.WARNING;
                faults.add(fault(
                        "sum_mismatch",
                        place,
                        target.passage(),
                        severity,
                        target.name(),
                        SumCheck.typed(target.value()),
                        SumCheck.typed(sum)));
            }
        }
        numbering(faults);
        if (targetless()) {
            var first = targets.getFirst().passage();
            faults.add(fault(
                    "no_target_section",
                    where(outline, first),
                    first,
                    Severity.WARNING,
                    String.valueOf(targets.size())));
        }
        return faults;
    }

    private static boolean isCompound(Target target) {
        return target.comparator() != Comparator.ACHIEVE
                && TWO_IN_ONE.matcher(Folded.fold(target.name())).matches();
    }

    private static boolean isAmbiguous(Target target) {
        boolean below = target.comparator() == Comparator.LESS_THAN || target.comparator() == Comparator.AT_MOST;
        boolean lowered = target.passage() != null
                && Folded.fold(target.passage().raw()).matches("(?s).*giam\\s+(?:xuong|con).*");
        return target.direction() == Direction.DECREASE && below && !lowered && target.baseline() == null;
    }

    /** Printed numbers of targets that skip one: "(10)", "(12)". */
    private void numbering(List<Anomaly> faults) {
        Target before = null;
        for (var target : targets) {
            if (target.label() == null || !target.label().matches("\\(\\d+\\)")) {
                before = null;
                continue;
            }
            if (before != null && number(target) > number(before) + 1) {
                faults.add(fault(
                        "numbering_fault",
                        where(outline, target.passage()),
                        target.passage(),
                        Severity.WARNING,
                        before.label(),
                        target.label()));
            }
            before = target;
        }
    }

    private static int number(Target target) {
        return Integer.parseInt(target.label().replaceAll("\\D", ""));
    }

    /** The sum of the parts where it is more than their total, or so little less that one of them must be wrong. */
    private @Nullable BigDecimal differing(Target total) {
        var parts = targets.stream()
                .filter(part -> total.key().equals(part.partOf()) && part.value() != null)
                .filter(part -> total.unit() != null && total.unit().equals(part.unit()))
                .toList();
        boolean shares = total.unit() != null && total.unit().startsWith("%");
        if (total.value() == null || parts.size() < 2 || shares || total.direction() != null) {
            return null;
        }
        var sum = parts.stream().map(Target::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean near = sum.compareTo(total.value().multiply(NEARLY)) >= 0;
        return sum.compareTo(total.value()) > 0 || near && sum.compareTo(total.value()) < 0 ? sum : null;
    }

    private boolean targetless() {
        return !targets.isEmpty()
                && outline.sections().stream().noneMatch(section -> Ground.of(outline, section) == Ground.TARGETS)
                && outline.sections().stream()
                        .noneMatch(section -> section.heading() != null
                                && Phrase.in(Folded.fold(section.heading()), "chi tieu", 0.82));
    }
}
