package vn.thidua.calendar.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import vn.thidua.calendar.SpecialDayId;

/** The days off and the days made up, of all years. */
public interface SpecialDays extends ListCrudRepository<SpecialDay, SpecialDayId> {

    Optional<SpecialDay> findByDay(LocalDate day);

    boolean existsByDayBetween(LocalDate from, LocalDate to);
}
