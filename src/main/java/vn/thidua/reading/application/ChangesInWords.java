package vn.thidua.reading.application;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.reading.domain.Difference;
import vn.thidua.reading.domain.Field;
import vn.thidua.reading.domain.Item;
import vn.thidua.shared.Change;

/** Tells what a person changed in the words of the trace: which item, which field, from what, to what. */
@Component
public class ChangesInWords {

    private static final Locale TRACE = Locale.of("vi");

    private final MessageSource words;

    ChangesInWords(MessageSource words) {
        this.words = words;
    }

    List<Change> of(List<Difference> differences) {
        return differences.stream().map(this::change).toList();
    }

    /** "Chỉ tiêu (1)", "Số văn bản". */
    public String name(Item item, Locale locale) {
        if (item.fields().size() == 1) {
            return words.getMessage("reading.field." + item.part() + "." + item.key(), null, locale);
        }
        var name = words.getMessage("reading.item." + item.part(), null, locale);
        return item.label() == null ? name : name + " " + item.label();
    }

    private Change change(Difference difference) {
        var item = difference.item();
        var name = name(item, TRACE);
        if (difference.field() == null) {
            return new Change(name, difference.before(), difference.after());
        }
        var field = item.field(difference.field());
        var what = item.fields().size() == 1
                ? name
                : name + " · "
                        + words.getMessage("reading.field." + item.part() + "." + field.name(), null, TRACE)
                                .toLowerCase(TRACE);
        return new Change(what, shown(field, difference.before()), shown(field, difference.after()));
    }

    private @Nullable String shown(Field field, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return field.vocabulary().isEmpty()
                ? text
                : words.getMessage("reading.choice." + field.vocabulary() + "." + text, null, TRACE);
    }
}
