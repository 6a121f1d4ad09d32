package vn.thidua.platform.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything "Việc của tôi" shows, already decided. */
public record WorkPage(LocalDate today, List<Line> lines) {

    /** How pressing a chore is. */
    public enum Urgency {
        LATE,
        SOON,
        LATER,
        WAITING
    }

    /** One chore with its urgency and the days it is late or has left; null days when it only waits. */
    public record Line(
            Chore chore, Urgency urgency, @Nullable Long days) {

        static Line of(Chore chore, LocalDate today) {
            if (chore.due() == null) {
                return new Line(chore, Urgency.WAITING, null);
            }
            long left = ChronoUnit.DAYS.between(today, chore.due());
            return left < 0
                    ? new Line(chore, Urgency.LATE, -left)
                    : new Line(chore, left <= 7 ? Urgency.SOON : Urgency.LATER, left);
        }
    }

    public long count(Urgency urgency) {
        return lines.stream().filter(line -> line.urgency() == urgency).count();
    }
}
