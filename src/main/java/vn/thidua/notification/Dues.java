package vn.thidua.notification;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.organisation.UnitId;

/** What a room knows to be owed and not done yet. Each room that has deadlines answers with a bean of its own. */
public interface Dues {

    /** Owed on a day from {@code from} to {@code to}, both included; streamed, closed by the caller. */
    Stream<Due> owed(LocalDate from, LocalDate to);

    /** The same, of these units only. A room with many deadlines answers this by SQL of its own. */
    default Stream<Due> owedBy(Set<UnitId> units, LocalDate from, LocalDate to) {
        return owed(from, to).filter(due -> units.contains(due.owedBy().unit()));
    }
}
