package vn.thidua.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Kỷ luật: its form and its time; {@code endsOn} is the last day, null while it has no end yet. */
public record Discipline(
        Form form, LocalDate from, @Nullable LocalDate endsOn, String decision) {

    /** Hình thức kỷ luật, mildest first. */
    public enum Form {
        REPRIMAND,
        WARNING,
        DEMOTION,
        DISMISSAL
    }
}
