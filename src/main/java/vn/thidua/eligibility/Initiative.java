package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sáng kiến, đề tài khoa học or mưu trí, sáng tạo in the register: recognised when and how far, and used for which awards. */
public record Initiative(
        String code, String title, Kind kind, @Nullable LocalDate recognisedOn, Scope scope, List<Use> uses) {

    public Initiative {
        uses = List.copyOf(uses);
    }

    /** What was created. */
    public enum Kind {
        INITIATIVE,
        SCIENCE,
        COMBAT
    }

    /** Lần sử dụng: an award for which it already served as a standard. */
    public record Use(String award, int year) {}
}
