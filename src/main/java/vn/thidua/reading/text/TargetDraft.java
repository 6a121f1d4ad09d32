package vn.thidua.reading.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.Span;
import vn.thidua.plan.Target;

/** A target as first read, before the sums have been checked. */
record TargetDraft(
        String key,
        @Nullable String label,
        String name,
        String group,
        Comparator comparator,
        @Nullable Figure figure,
        @Nullable String valueText,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable String baseline,
        @Nullable String period,
        @Nullable String partOf,
        Span span,
        double certainty,
        @Nullable Doubt doubt) {

    private static final Pattern SHARE =
            Pattern.compile("t[yi]\\s*" + "(?:" + Loose.any("le", "trong", "suat") + "|[¢&€])");

    static TargetDraft of(
            PlanText text,
            String key,
            @Nullable String label,
            Clause clause,
            String group,
            @Nullable String partOf,
            double certainty) {
        var figure = clause.figure();
        var printed = text.words(text.folded().span(valueStart(text, clause), figure.end()));
        var unit = figure.unit() != null ? figure.unit().name() : isShare(clause.name()) ? "%" : null;
        var span =
                text.passage(text.folded().span(clause.start(), clause.end())).span();
        return new TargetDraft(
                key,
                label,
                clause.name(),
                group,
                clause.comparator(),
                figure,
                printed,
                unit,
                clause.direction(),
                clause.baseline(),
                clause.period(),
                partOf,
                span,
                certainty,
                doubt(clause, printed, unit));
    }

    static TargetDraft achieving(String key, @Nullable String label, String name, String group, Span span) {
        return new TargetDraft(
                key,
                label,
                name,
                group,
                Comparator.ACHIEVE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                span,
                0.85,
                null);
    }

    private static boolean isShare(String name) {
        return SHARE.matcher(Folded.fold(name)).lookingAt();
    }

    private static int valueStart(PlanText text, Clause clause) {
        return clause.figure().start();
    }

    private static @Nullable Doubt doubt(Clause clause, String printed, @Nullable String unit) {
        boolean changed =
                clause.baseline() != null && Folded.fold(clause.baseline()).startsWith("tu");
        boolean shrinks = clause.direction() == Direction.DECREASE
                && !changed
                && (clause.comparator() == Comparator.LESS_THAN || clause.comparator() == Comparator.AT_MOST);
        if (shrinks) {
            return Doubt.of("level-or-change", clause.name(), printed);
        }
        if (clause.figure().second() != null) {
            return Doubt.of("pair-meaning", printed);
        }
        if (clause.figure().unit() == null) {
            return new Doubt("unit-missing", List.of(printed), unit);
        }
        return null;
    }

    /** The target with the value the marks are taken to mean. */
    Target settled(PlanText text, @Nullable BigDecimal value, @Nullable BigDecimal secondary, @Nullable Doubt found) {
        var upper =
                figure == null || figure.upper() == null ? null : figure.upper().value();
        var said = found == null ? doubt : found;
        return new Target(
                key,
                label,
                name,
                group,
                null,
                comparator,
                value,
                upper,
                valueText,
                unit,
                direction,
                baseline,
                period,
                secondary,
                null,
                partOf,
                text.passage(span),
                said == null ? certainty : Math.min(certainty, 0.8),
                said);
    }
}
