package vn.thidua.commendation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.domain.Reward;
import vn.thidua.commendation.domain.Rounding;
import vn.thidua.commendation.store.RewardQueries;
import vn.thidua.commendation.store.RewardQueries.Coefficient;

/** What each award pays if it is decided on a day. */
@Component
public class RewardTable {

    private final RewardQueries rewards;
    private final Rounding rounding;

    RewardTable(RewardQueries rewards, @Value("${thidua.reward.rounding:UP}") Rounding rounding) {
        this.rewards = rewards;
        this.rounding = rounding;
    }

    /**
     * One award and kind of recipient.
     *
     * @param amount in đồng; null where the coefficient or the base salary of the day is not known
     */
    public record Line(Coefficient coefficient, @Nullable BigDecimal amount) {}

    List<Line> on(LocalDate day) {
        var base = rewards.baseSalary(day).orElse(null);
        return rewards.coefficients(day).stream()
                .map(one -> new Line(
                        one,
                        base == null || one.coefficient() == null
                                ? null
                                : new Reward(one.coefficient(), base.amount(), day, rounding).amount()))
                .toList();
    }

    List<Line> of(String code, LocalDate day) {
        return on(day).stream()
                .filter(line -> line.coefficient().code().equals(code))
                .toList();
    }
}
