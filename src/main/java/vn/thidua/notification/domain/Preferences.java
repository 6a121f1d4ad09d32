package vn.thidua.notification.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import vn.thidua.identity.AccountId;

/** How those who have chosen want to be told. */
public interface Preferences extends ListCrudRepository<Preference, AccountId> {

    boolean existsByMail(MailChoice mail);

    List<Preference> findByMail(MailChoice mail);
}
