package vn.thidua.council.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.council.CouncilId;
import vn.thidua.council.MeetingId;

/** All meetings. */
public interface Meetings extends Repository<Meeting, MeetingId> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(MeetingId id);

    int countByCouncil(CouncilId council);

    /** The meeting, its row locked until the transaction ends, so that ballots and steps follow one another. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Meeting> findLockedById(MeetingId id);

    default Meeting get(MeetingId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("meeting " + id.value()));
    }

    default Meeting locked(MeetingId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("meeting " + id.value()));
    }
}
