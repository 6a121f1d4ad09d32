package vn.thidua.identity.domain;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.data.repository.ListCrudRepository;

/** The duties there are, by code. */
public interface NamedDuties extends ListCrudRepository<NamedDuty, String> {

    default NamedDuty get(String code) {
        return findById(code).orElseThrow(() -> new NoSuchElementException("duty " + code));
    }

    List<NamedDuty> findAllByOrderByPositionAscNameAsc();
}
