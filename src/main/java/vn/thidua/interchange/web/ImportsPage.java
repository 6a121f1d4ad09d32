package vn.thidua.interchange.web;

import java.util.List;
import vn.thidua.interchange.domain.SheetImport;

/** The kinds of lists a person may take out or bring in, and the unit's latest imports. */
public record ImportsPage(List<Kind> kinds, List<SheetImport> latest) {

    /** One kind of list. */
    public record Kind(String kind, String words, boolean mayExport, boolean mayImport) {}

    public ImportsPage {
        kinds = List.copyOf(kinds);
        latest = List.copyOf(latest);
    }

    public boolean mayImport() {
        return kinds.stream().anyMatch(Kind::mayImport);
    }
}
