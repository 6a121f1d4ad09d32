package vn.thidua.council.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.council.ItemId;
import vn.thidua.council.MeetingId;

/** Everything on the agendas. */
public interface AgendaItems extends Repository<AgendaItem, ItemId> {

    AgendaItem save(AgendaItem item);

    void delete(AgendaItem item);

    Optional<AgendaItem> findById(ItemId id);

    List<AgendaItem> findByMeetingOrderByPosition(MeetingId meeting);

    default AgendaItem get(ItemId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("item " + id.value()));
    }
}
