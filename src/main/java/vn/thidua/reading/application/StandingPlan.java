package vn.thidua.reading.application;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanSymbol;
import vn.thidua.plan.PlanYear;
import vn.thidua.plan.Plans;
import vn.thidua.plan.WrittenPlan;

/** Whether the unit already works by a plan of the number and year of the one being reviewed. */
@Component
public class StandingPlan {

    /** The plan that a confirmation would replace. */
    public record Replaced(String symbol, int year, PlanId plan) {}

    private final Plans plans;

    StandingPlan(Plans plans) {
        this.plans = plans;
    }

    public Optional<Replaced> of(UnitId unit, WrittenPlan written) {
        var symbol = PlanSymbol.full(written.head());
        var year = PlanYear.of(written);
        return symbol == null || year.isEmpty()
                ? Optional.empty()
                : plans.standing(unit, symbol, year.get()).map(plan -> new Replaced(symbol, year.get(), plan));
    }
}
