package vn.thidua.plan.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.PlanId;

/** All plans ever confirmed. */
public interface ConfirmedPlans extends CrudRepository<Plan, PlanId> {

    Optional<Plan> findByUnitAndSymbolKeyAndYearAndSupersededByIsNull(UnitId unit, String symbolKey, int year);

    List<Plan> findFirst2BySymbolKeyAndYearAndSupersededByIsNull(String symbolKey, int year);
}
