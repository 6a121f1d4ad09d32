package vn.thidua.decision.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.decision.FundEntryId;

/** The lines of the ledger; they are only added to. */
public interface FundEntries extends Repository<FundEntry, FundEntryId> {

    FundEntry save(FundEntry entry);

    Optional<FundEntry> findById(FundEntryId id);

    boolean existsByReverses(FundEntryId reversed);

    default FundEntry get(FundEntryId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("entry " + id.value()));
    }
}
