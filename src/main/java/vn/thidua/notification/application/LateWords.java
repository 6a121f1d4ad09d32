package vn.thidua.notification.application;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.notification.Due;
import vn.thidua.notification.domain.Overdue.Line;
import vn.thidua.notification.domain.Stage;

/** Says what is late and by how many working days. */
@Component
class LateWords {

    private final WorkingDays working;
    private final Wording words;

    LateWords(WorkingDays working, Wording words) {
        this.working = working;
        this.words = words;
    }

    /** What is late for longer is no longer chased by reminders and letters. */
    LocalDate earliest(LocalDate today) {
        return working.shift(today, Stage.LAST);
    }

    Line line(Due due, LocalDate today) {
        return new Line(
                room(due),
                words.said(due.key(), due.details()),
                due.day(),
                working.between(due.day(), today),
                due.path());
    }

    /** Whose words name it is who asks for it. */
    static String room(Due due) {
        return due.key().substring(0, due.key().indexOf('.'));
    }
}
