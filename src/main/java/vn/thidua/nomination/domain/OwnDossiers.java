package vn.thidua.nomination.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.nomination.OwnDossierId;

/** All dossiers people prepare themselves. Lists belong to the queries. */
public interface OwnDossiers extends Repository<OwnDossier, OwnDossierId> {

    OwnDossier save(OwnDossier dossier);

    Optional<OwnDossier> findById(OwnDossierId id);

    Optional<OwnDossier> findByTokenHash(String hash);

    /** Its row locked until the transaction ends, so that it is endorsed once. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<OwnDossier> findLockedById(OwnDossierId id);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<OwnDossier> findLockedByTokenHash(String hash);

    default OwnDossier get(OwnDossierId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("own dossier " + id.value()));
    }

    default OwnDossier locked(OwnDossierId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("own dossier " + id.value()));
    }
}
