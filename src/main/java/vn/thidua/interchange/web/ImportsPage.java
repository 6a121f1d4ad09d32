package vn.thidua.interchange.web;

import java.util.List;
import java.util.Map;
import vn.thidua.interchange.domain.SheetImport;

/**
 * The kinds of lists a person may take out or bring in, and the unit's latest imports.
 *
 * @param words key of the words for each kind of list there is
 */
public record ImportsPage(List<Kind> kinds, List<SheetImport> latest, Map<String, String> words) {

    /** One kind of list. */
    public record Kind(String kind, String words, boolean mayExport, boolean mayImport) {}

    public ImportsPage {
        kinds = List.copyOf(kinds);
        latest = List.copyOf(latest);
        words = Map.copyOf(words);
    }

    public boolean mayImport() {
        return kinds.stream().anyMatch(Kind::mayImport);
    }
}
