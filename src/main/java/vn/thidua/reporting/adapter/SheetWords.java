package vn.thidua.reporting.adapter;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.domain.SheetRow;

/** The words of a report's workbook. It goes to offices all over the city, so they are Vietnamese whoever takes it out. */
@Component
class SheetWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;

    SheetWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... details) {
        return messages.getMessage(key, details, VIETNAMESE);
    }

    String folded(String key) {
        return SheetRow.folded(of(key));
    }
}
