package vn.thidua.platform.web;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Ngày in every form and address: typed and shown as 24/11/2025, whatever the language of the browser. */
final class DayFormatter implements Formatter<LocalDate> {

    @Override
    public LocalDate parse(String typed, Locale locale) {
        return Days.read(typed).orElseThrow(() -> Refusal.because(DayReason.NO_SUCH_DAY, typed));
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return Days.written(day);
    }
}
