package vn.thidua.decision.domain;

import java.util.List;
import org.springframework.data.repository.Repository;
import vn.thidua.decision.CancellationId;
import vn.thidua.decision.DecisionId;

/** All decisions that took awards back. */
public interface Cancellations extends Repository<Cancellation, CancellationId> {

    Cancellation save(Cancellation cancellation);

    List<Cancellation> findByDecisionOrderByDay(DecisionId decision);
}
