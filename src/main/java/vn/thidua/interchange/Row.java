package vn.thidua.interchange;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Dòng: one row of a list as written.
 *
 * @param number the row's number in the workbook, as its reader sees it
 * @param cells text of each field
 */
public record Row(int number, Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    public String get(String field) {
        return cells.getOrDefault(field, "");
    }

    /** The thing the row names by its key; empty when it names none, or nothing that is a key. */
    public Optional<UUID> key() {
        try {
            return get("id").isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(get("id")));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** Never shows what stands in the cells. */
    @Override
    public String toString() {
        return "Row[" + number + "]";
    }
}
