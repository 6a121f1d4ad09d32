package vn.thidua.platform.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.shared.Days;
import vn.thidua.shared.Figures;
import vn.thidua.shared.Sentence;

/** What every template may ask for: words in the reader's language, dates and figures the Vietnamese way, the frame. */
public record Ui(MessageSource messages, Locale locale, Frame frame) {

    /** A detail "@key" stands for the words of that key; a list is told one after the other. */
    public String text(String key, @Nullable Object... details) {
        return messages.getMessage(key, Arrays.stream(details).map(this::told).toArray(), locale);
    }

    public String text(Words words) {
        return text(words.key(), words.details().toArray());
    }

    /** The words of a detail: those of the key "@key", or the detail itself. */
    public String told(String detail) {
        return String.valueOf(told((Object) detail));
    }

    private @Nullable Object told(@Nullable Object detail) {
        return switch (detail) {
            case String named
            when named.startsWith("@") -> messages.getMessage(named.substring(1), null, named, locale);
            case Collection<?> several ->
                several.stream().map(this::told).map(String::valueOf).collect(Collectors.joining(", "));
            case LocalDate day -> date(day);
            case null, default -> detail;
        };
    }

    /** "gửi kết quả" from the middle of a plan's sentence becomes "Gửi kết quả", a sentence of its own. */
    public String sentence(String words) {
        return Sentence.of(words);
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : Days.written(day);
    }

    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : Days.moment(instant);
    }

    /** 1703.274 becomes "1.703,274"; no figure becomes "". */
    public String number(@Nullable BigDecimal figure) {
        return figure == null ? "" : Figures.written(figure);
    }

    public String number(long count) {
        return number(BigDecimal.valueOf(count));
    }
}
