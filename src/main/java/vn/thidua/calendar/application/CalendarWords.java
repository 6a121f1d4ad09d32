package vn.thidua.calendar.application;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.domain.Holiday.Given;
import vn.thidua.calendar.domain.SpecialDay;
import vn.thidua.calendar.domain.SpecialDay.Wording;

/** The words of a day in the calendar, in the language of the state. */
@Component
class CalendarWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource words;

    CalendarWords(MessageSource words) {
        this.words = words;
    }

    /** A day as the law gives it; confirmed is only what the law itself fixes. */
    Wording wording(Given given) {
        var holiday = said("calendar.holiday." + given.holiday());
        return switch (given.sort()) {
            case FIXED ->
                new Wording(
                        false,
                        holiday,
                        said("calendar.basis.fixed", given.holiday().letter()),
                        true);
            case CHOSEN ->
                new Wording(
                        false,
                        holiday,
                        said("calendar.basis.chosen", given.holiday().letter()),
                        false);
            case SUBSTITUTE ->
                new Wording(false, said("calendar.substitute", holiday), said("calendar.basis.substitute"), false);
        };
    }

    String what() {
        return said("calendar.day");
    }

    String told(SpecialDay day) {
        return said(
                "calendar.told",
                said(day.worked() ? "calendar.worked" : "calendar.off"),
                day.name(),
                day.basis(),
                said(day.confirmed() ? "calendar.confirmed" : "calendar.unconfirmed"));
    }

    private String said(String key, Object... details) {
        return words.getMessage(key, details, VIETNAMESE);
    }
}
