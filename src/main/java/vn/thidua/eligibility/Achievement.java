package vn.thidua.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Thành tích the proposal relies on: by what it counts, how far it reaches (null: not stated), and when it was made. */
public record Achievement(
        String code, String title, Basis basis, @Nullable Scope scope, LocalDate from, LocalDate to) {

    /** What makes it count (Điều 74, 75). */
    public enum Basis {
        MOVEMENT,
        SUDDEN,
        MANY,
        CONTRIBUTION,
        LAND_AND_LABOUR,
        DIGITAL
    }
}
