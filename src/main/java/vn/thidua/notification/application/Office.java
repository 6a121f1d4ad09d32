package vn.thidua.notification.application;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.drafting.PaperPress;
import vn.thidua.notification.domain.Overdue;
import vn.thidua.organisation.UnitId;

/** Văn thư: puts what is late into the words of a letter and onto paper. */
@Component
class Office {

    private final ReminderLetter letter;
    private final PaperPress press;
    private final OverdueSheet sheet;
    private final Wording words;

    Office(ReminderLetter letter, PaperPress press, OverdueSheet sheet, Wording words) {
        this.letter = letter;
        this.press = press;
        this.sheet = sheet;
        this.words = words;
    }

    void write(LetterOrder order, UnitId issuer, List<Overdue> late, LocalDate today, OutputStream out) {
        press.word(letter.of(order, issuer, late, today), out);
    }

    void list(List<Overdue> late, OutputStream out) {
        sheet.write(
                words.said("notification.overdue"),
                List.of(
                        words.said("notification.overdue.number"),
                        words.said("notification.overdue.unit"),
                        words.said("notification.overdue.what"),
                        words.said("notification.overdue.due"),
                        words.said("notification.overdue.days")),
                late,
                out);
    }
}
