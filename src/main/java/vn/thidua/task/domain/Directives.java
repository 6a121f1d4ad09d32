package vn.thidua.task.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.task.DirectiveId;
import vn.thidua.task.TaskId;

/** All directives. */
public interface Directives extends Repository<Directive, DirectiveId> {

    Directive save(Directive directive);

    /** The directive, its row locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Directive> findLockedById(DirectiveId id);

    List<Directive> findByMatterTaskOrderByAtDesc(TaskId task);

    default Directive locked(DirectiveId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("directive " + id.value()));
    }
}
