package vn.thidua.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tạm dừng xét (Nghị định 152/2025 Điều 4 khoản 4): why, since when, by which paper, and how it ended. */
public record Hold(
        Cause cause,
        LocalDate since,
        String paper,
        @Nullable LocalDate releasedOn,
        @Nullable Outcome outcome) {

    /** What is being looked into. */
    public enum Cause {
        DISCIPLINE_CONSIDERED,
        INSPECTION,
        COMPLAINT,
        PRESS
    }

    /** Kết luận: no fault, or a fault. */
    public enum Outcome {
        CLEARED,
        VIOLATION
    }

    public boolean openOn(LocalDate day) {
        return !since.isAfter(day) && (releasedOn == null || releasedOn.isAfter(day));
    }
}
