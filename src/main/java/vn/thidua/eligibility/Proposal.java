package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Đề nghị: which award for which year, by whom it is to be decided. {@code receivedOn} is the immutable ngày tiếp nhận that picks the
 * rules, {@code assessedOn} the day of the verdict, by which competence and holds are looked at. {@code writtenName} is the award as
 * the unit's paper names it, {@code initiatives} are the codes relied on (none: all in the register).
 */
public record Proposal(
        String award,
        int year,
        CommendationKind kind,
        Office decider,
        LocalDate receivedOn,
        LocalDate assessedOn,
        @Nullable AwardClass askedAs,
        @Nullable String writtenName,
        List<String> initiatives,
        List<Achievement> achievements) {

    public Proposal {
        initiatives = List.copyOf(initiatives);
        achievements = List.copyOf(achievements);
    }
}
