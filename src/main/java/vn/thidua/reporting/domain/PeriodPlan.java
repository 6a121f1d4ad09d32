package vn.thidua.reporting.domain;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lịch báo cáo: the periods of one kind that a campaign's days fall into, with their due days.
 *
 * @param opensBefore how many days before its end a period opens
 * @param dueAfter how many days after its end a report is due; fewer than none is before the end
 */
public record PeriodPlan(PeriodKind kind, int opensBefore, int dueAfter, int graceDays) {

    /** A period's days and its number in the year. */
    public record Span(@Nullable Integer number, LocalDate startsOn, LocalDate endsOn) {}

    /** What a period is called, by its span. */
    @FunctionalInterface
    public interface Naming {

        String name(PeriodKind kind, Span span);
    }

    /** @param worked the day itself, or the next that is worked */
    public List<PlannedPeriod> over(LocalDate from, LocalDate to, UnaryOperator<LocalDate> worked, Naming naming) {
        return spans(from, to).stream()
                .map(span -> {
                    var due = worked.apply(span.endsOn().plusDays(dueAfter));
                    var opens = later(span.startsOn(), span.endsOn().minusDays(opensBefore));
                    return new PlannedPeriod(
                            kind,
                            span.number(),
                            naming.name(kind, span),
                            span.startsOn(),
                            span.endsOn(),
                            opens.isAfter(due) ? due : opens,
                            due,
                            graceDays);
                })
                .toList();
    }

    private List<Span> spans(LocalDate from, LocalDate to) {
        int months = months();
        if (months == 0) {
            return List.of(new Span(null, from, to));
        }
        var spans = new ArrayList<Span>();
        for (var start = from; !start.isAfter(to); ) {
            int number = (start.getMonthValue() - 1) / months + 1;
            var end = start.withMonth(number * months).with(TemporalAdjusters.lastDayOfMonth());
            spans.add(new Span(kind == PeriodKind.YEAR ? null : number, start, end.isAfter(to) ? to : end));
            start = end.plusDays(1);
        }
        return spans;
    }

    private int months() {
        return switch (kind) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
            case CAMPAIGN, AD_HOC -> 0;
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
