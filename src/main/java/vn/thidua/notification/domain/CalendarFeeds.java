package vn.thidua.notification.domain;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import vn.thidua.identity.AccountId;

/** The feeds there are. */
public interface CalendarFeeds extends ListCrudRepository<CalendarFeed, AccountId> {

    Optional<CalendarFeed> findByTokenHash(String tokenHash);
}
