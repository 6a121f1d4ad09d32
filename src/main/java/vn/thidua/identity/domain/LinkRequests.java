package vn.thidua.identity.domain;

import java.time.Instant;
import org.springframework.data.repository.Repository;

/** Requests for links by network address, as if they were in memory. */
public interface LinkRequests extends Repository<LinkRequest, Long> {

    LinkRequest save(LinkRequest request);

    long countByAddressAndAtAfter(String address, Instant since);

    void deleteByAtBefore(Instant before);
}
