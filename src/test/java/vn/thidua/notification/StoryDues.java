package vn.thidua.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** What the units of a test owe; nothing until a test says so. */
public final class StoryDues implements Dues {

    private final List<Due> owed = new CopyOnWriteArrayList<>();

    public void are(Due... dues) {
        owed.clear();
        owed.addAll(List.of(dues));
    }

    @Override
    public Stream<Due> owed(LocalDate from, LocalDate to) {
        return owed.stream()
                .filter(due -> !due.day().isBefore(from) && !due.day().isAfter(to));
    }
}
