package vn.thidua.decision.domain;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.FundEntryId;
import vn.thidua.nomination.NominationId;

/** All awards in decisions. Lists belong to the queries. */
public interface DecidedAwards extends Repository<DecidedAward, DecidedAwardId> {

    DecidedAward save(DecidedAward award);

    List<DecidedAward> saveAll(Iterable<DecidedAward> awards);

    void delete(DecidedAward award);

    Optional<DecidedAward> findById(DecidedAwardId id);

    List<DecidedAward> findByDecisionOrderByPosition(DecisionId decision);

    List<DecidedAward> findByHeldTrueAndNominationIn(Collection<NominationId> nominations);

    /** What one was given, in any decision: titles of one period are settled together. */
    List<DecidedAward> findByHolderInAndStandingOrderByYear(Collection<UUID> holders, AwardStanding standing);

    List<DecidedAward> findByRewardPaidEntry(FundEntryId entry);

    default DecidedAward get(DecidedAwardId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("award " + id.value()));
    }
}
