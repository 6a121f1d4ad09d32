package vn.thidua.organisation.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.organisation.PersonId;

/** The register of people, as if it were in memory. Questions belong to PersonQueries. */
public interface EnteredPersons extends Repository<EnteredPerson, PersonId> {

    EnteredPerson save(EnteredPerson person);

    List<EnteredPerson> findAllById(Iterable<PersonId> ids);

    Optional<EnteredPerson> findById(PersonId id);

    default EnteredPerson get(PersonId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }
}
