package vn.thidua.notification;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What a room knows to be owed and not done yet. Each room that has deadlines answers with a bean of its own. */
public interface Dues {

    /** Owed on a day from {@code from} to {@code to}, both included; streamed, closed by the caller. */
    Stream<Due> owed(LocalDate from, LocalDate to);
}
