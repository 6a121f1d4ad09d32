package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Khen thưởng đã có in the register: what, for which year and kind, by which decision of whom, to whom, whether it still stands, and
 * for which achievements.
 */
public record PastAward(
        String award,
        int year,
        CommendationKind kind,
        LocalDate decidedOn,
        String decision,
        Office office,
        String issuer,
        String recipient,
        Standing standing,
        @Nullable String standingDecision,
        Set<String> achievements) {

    public PastAward {
        achievements = Set.copyOf(achievements);
    }

    /** Still counts: valid, or given back after having been taken (Điều 93). */
    public boolean stands() {
        return standing == Standing.VALID || standing == Standing.RESTORED;
    }

    /** Hiệu lực of an award. */
    public enum Standing {
        VALID,
        REVOKED,
        STRIPPED,
        RESTORED
    }
}
