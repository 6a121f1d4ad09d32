package vn.thidua.commendation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Danh mục khen thưởng: what rooms that decide awards ask of the law on the day of the decision. */
public interface AwardCatalogue {

    /**
     * One award as the law has it on a day.
     *
     * @param title danh hiệu thi đua, else hình thức khen thưởng
     * @param levels where it is decided; empty when the catalogue does not say
     * @param decidedBy who decides it, as the law writes it
     * @param citation the article on who decides
     */
    record Known(String code, String name, boolean title, Set<AwardLevel> levels, String decidedBy, String citation) {

        public Known {
            levels = Set.copyOf(levels);
        }
    }

    /**
     * Mức tiền thưởng: what an award pays on a day (Nghị định 152/2025 Điều 49).
     *
     * @param coefficient null: not known
     * @param baseSalary lương cơ sở of the day; null: not known
     * @param amount in đồng, rounded; null when one of the two is not known
     * @param rounding name of the setting it was rounded by
     * @param confirmed whether the coefficient was read in a text in force
     */
    record Pay(
            @Nullable BigDecimal coefficient,
            @Nullable BigDecimal baseSalary,
            @Nullable BigDecimal amount,
            String rounding,
            String citation,
            boolean confirmed) {}

    /** One amount someone is to be paid: for which award, and the period it was given for. */
    record Claim(String award, boolean title, String period, BigDecimal amount) {}

    /** The award as it stands on the day. */
    Optional<Known> find(String code, LocalDate day);

    Pay pay(String code, Subject subject, LocalDate day);

    /**
     * Which of one recipient's claims are paid: of several titles of one period only the highest, everything else in full.
     *
     * @return in the order of the claims the award that is paid instead; empty where the claim itself is
     */
    List<String> paidInstead(List<Claim> claims);
}
