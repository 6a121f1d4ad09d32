package vn.thidua.campaign.domain;

import org.springframework.data.repository.CrudRepository;
import vn.thidua.campaign.ParticipationId;

/** What all units undertake. */
public interface Registrations extends CrudRepository<Registration, ParticipationId> {}
