package vn.thidua.reporting.application;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.domain.PeriodKind;
import vn.thidua.reporting.domain.PeriodPlan.Span;

/** What a period is called: "tháng 11/2025", "quý IV/2025". It stays as the officer may change it. */
@Component
class PeriodNames {

    private static final Locale OFFICIAL = Locale.of("vi");
    private static final String[] ROMAN = {"", "I", "II", "III", "IV"};

    private final MessageSource words;

    PeriodNames(MessageSource words) {
        this.words = words;
    }

    String name(PeriodKind kind, Span span) {
        var year = String.valueOf(span.endsOn().getYear());
        int number = span.number() == null ? 0 : span.number();
        var told = kind == PeriodKind.QUARTER ? ROMAN[number] : String.valueOf(number);
        var key = "reporting.period." + kind + (kind == PeriodKind.HALF_YEAR ? "." + number : "");
        return words.getMessage(key, new Object[] {told, year}, OFFICIAL);
    }
}
