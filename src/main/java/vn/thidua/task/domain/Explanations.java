package vn.thidua.task.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.task.ExplanationId;
import vn.thidua.task.TaskId;

/** All requests for explanations. */
public interface Explanations extends Repository<Explanation, ExplanationId> {

    Explanation save(Explanation explanation);

    /** The request, its row locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Explanation> findLockedById(ExplanationId id);

    List<Explanation> findByMatterTaskOrderByAskedAtDesc(TaskId task);

    default Explanation locked(ExplanationId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("explanation " + id.value()));
    }
}
