package vn.thidua.interchange.application;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.interchange.Column;
import vn.thidua.interchange.Folding;
import vn.thidua.interchange.Sheet;
import vn.thidua.interchange.domain.Headings;

/** All kinds of lists that rooms have declared, and what their columns are called. */
@Component
public class Sheets {

    static final Locale VIETNAMESE = Locale.of("vi");

    private final Map<String, Sheet<?>> sheets;
    private final MessageSource words;

    Sheets(List<Sheet<?>> sheets, MessageSource words) {
        this.sheets = sheets.stream().collect(Collectors.toMap(Sheet::kind, sheet -> sheet));
        this.words = words;
    }

    public Sheet<?> get(String kind) {
        var sheet = sheets.get(kind);
        if (sheet == null) {
            throw new NoSuchElementException(kind);
        }
        return sheet;
    }

    public List<Sheet<?>> all() {
        return sheets.values().stream()
                .sorted(Comparator.comparing(Sheet::kind, Comparator.reverseOrder()))
                .toList();
    }

    String heading(Sheet<?> sheet, Column column) {
        return told(sheet.words() + "." + column.field());
    }

    String means(Sheet<?> sheet, Column column) {
        return told(sheet.words() + "." + column.field() + "-means");
    }

    String told(String key, Object... details) {
        return words.getMessage(key, details, VIETNAMESE);
    }

    /** Which columns a workbook has; its headings may be in Vietnamese or English, in any order. */
    Headings headings(Sheet<?> sheet, List<String> written) {
        var names = sheet.columns().stream()
                .collect(Collectors.toMap(
                        Column::field,
                        column -> List.of(
                                heading(sheet, column),
                                words.getMessage(sheet.words() + "." + column.field(), null, Locale.ENGLISH))));
        var required = sheet.columns().stream()
                .filter(Column::required)
                .map(Column::field)
                .toList();
        var ours = Set.of(Folding.fold(told("interchange.cause")), Folding.fold(told("interchange.fix")));
        return Headings.of(written, names, required, ours);
    }
}
