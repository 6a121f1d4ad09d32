package vn.thidua.identity.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.identity.AccountId;

/** All confirmed mail addresses, as if they were in memory. */
public interface Mailboxes extends Repository<Mailbox, AccountId> {

    Mailbox save(Mailbox mailbox);

    void delete(Mailbox mailbox);

    Optional<Mailbox> findById(AccountId account);

    /** An office may share one mailbox. */
    List<Mailbox> findByAddress(String address);
}
