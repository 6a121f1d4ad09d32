package vn.thidua.interchange.domain;

import static vn.thidua.interchange.domain.InterchangeReason.COLUMNS_MISSING;
import static vn.thidua.interchange.domain.InterchangeReason.COLUMN_TWICE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.interchange.Folding;
import vn.thidua.shared.Refusal;

/**
 * Tiêu đề cột: which field stands in which column of a workbook, whatever their order.
 *
 * @param fields by column, from 0
 * @param unknown headings that name no field, as written
 */
public record Headings(Map<Integer, String> fields, List<String> unknown) {

    /**
     * Recognises headings by their letters alone, without marks, capitals and signs.
     *
     * @param names what each field is called, in any language
     * @param required fields that must be there
     * @param ours headings the program itself writes and nobody needs
     */
    public static Headings of(
            List<String> written, Map<String, List<String>> names, List<String> required, Set<String> ours) {
        var byName = new HashMap<String, String>();
        names.forEach((field, called) -> called.forEach(name -> byName.put(Folding.fold(name), field)));
        var fields = new HashMap<Integer, String>();
        var unknown = new ArrayList<String>();
        for (int column = 0; column < written.size(); column++) {
            var heading = written.get(column).strip();
            var field = byName.get(Folding.fold(heading));
            if (field != null && fields.containsValue(field)) {
                throw Refusal.because(COLUMN_TWICE, heading);
            }
            if (field != null) {
                fields.put(column, field);
            } else if (!heading.isEmpty() && !ours.contains(Folding.fold(heading))) {
                unknown.add(heading);
            }
        }
        var missing = required.stream()
                .filter(field -> !fields.containsValue(field))
                .map(field -> names.get(field).getFirst())
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.because(COLUMNS_MISSING, missing);
        }
        return new Headings(Map.copyOf(fields), List.copyOf(unknown));
    }
}
