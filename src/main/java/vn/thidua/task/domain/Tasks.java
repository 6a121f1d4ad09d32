package vn.thidua.task.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.task.TaskId;

/** All tasks. Lists and searches belong to the queries. */
public interface Tasks extends Repository<Task, TaskId> {

    Task save(Task task);

    Optional<Task> findById(TaskId id);

    List<Task> findByParent(TaskId parent);

    List<Task> findByCampaignAndPlanKeyIsNotNull(CampaignId campaign);

    /** The task, its row locked until the transaction ends, so that people's steps follow one another. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Task> findLockedById(TaskId id);

    default Task get(TaskId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("task " + id.value()));
    }

    default Task locked(TaskId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("task " + id.value()));
    }
}
