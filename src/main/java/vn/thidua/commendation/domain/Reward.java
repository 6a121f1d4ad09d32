package vn.thidua.commendation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Tiền thưởng của một quyết định: the coefficient times the base salary in force on the day of the decision, rounded once
 * (Nghị định 152/2025 Điều 49).
 *
 * @param coefficient times the base salary, above 0; of a household already one and a half times the person's
 * @param baseSalary lương cơ sở, đồng a month
 * @param decidedOn the day of the decision, which picks the base salary
 */
public record Reward(BigDecimal coefficient, BigDecimal baseSalary, LocalDate decidedOn, Rounding rounding) {

    public Reward {
        if (coefficient.signum() <= 0 || baseSalary.signum() <= 0) {
            throw new IllegalArgumentException("no money: " + coefficient + " times " + baseSalary);
        }
    }

    /** In đồng before rounding. */
    public BigDecimal product() {
        return coefficient.multiply(baseSalary);
    }

    /** In đồng, whole ten thousands. */
    public BigDecimal amount() {
        return rounding.round(product());
    }
}
