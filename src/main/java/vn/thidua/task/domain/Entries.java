package vn.thidua.task.domain;

import java.util.List;
import org.springframework.data.repository.Repository;
import vn.thidua.task.EntryId;
import vn.thidua.task.TaskId;

/** All entries about work. */
public interface Entries extends Repository<Entry, EntryId> {

    Entry save(Entry entry);

    boolean existsById(EntryId id);

    List<Entry> findByTaskOrderByAtDesc(TaskId task);
}
