package vn.thidua.campaign.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.ParticipationId;
import vn.thidua.organisation.UnitId;

/** All units' parts in all campaigns. Lists and boards belong to BoardQueries. */
public interface Participations extends CrudRepository<Participation, ParticipationId> {

    /** The part, its row locked until the transaction ends, so that steps follow one another. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Participation> findLockedById(ParticipationId id);

    Optional<Participation> findByCampaignAndUnit(CampaignId campaign, UnitId unit);

    List<Participation> findByCampaign(CampaignId campaign);

    List<Participation> findByOwnOwnCampaign(CampaignId own);

    boolean existsByCampaign(CampaignId campaign);

    boolean existsByCampaignAndPactSignedAtIsNotNull(CampaignId campaign);

    default Participation locked(ParticipationId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("participation " + id.value()));
    }

    default Participation get(ParticipationId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("participation " + id.value()));
    }
}
