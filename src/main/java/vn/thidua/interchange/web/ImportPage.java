package vn.thidua.interchange.web;

import java.util.List;
import vn.thidua.interchange.domain.ImportState;
import vn.thidua.interchange.domain.SheetImport;
import vn.thidua.interchange.store.ImportQueries.Finding;
import vn.thidua.platform.web.Paging;

/**
 * One import: what was found in it and what can be done with it.
 *
 * @param words begins the keys of the kind's words
 * @param kept names of what an undo left as it is
 */
public record ImportPage(SheetImport one, String words, List<Finding> findings, Paging paging, List<String> kept) {

    public ImportPage {
        findings = List.copyOf(findings);
        kept = List.copyOf(kept);
    }

    public boolean isRunning() {
        return one.state().isRunning();
    }

    public boolean isChecked() {
        return one.state() == ImportState.CHECKED;
    }

    public boolean maySaveAll() {
        return isChecked() && one.counts().wrong() == 0 && one.counts().saves() > 0;
    }

    public boolean maySaveGood() {
        return isChecked() && one.counts().wrong() > 0 && one.counts().saves() > 0;
    }

    public boolean changesNothing() {
        return isChecked() && one.counts().wrong() == 0 && one.counts().saves() == 0;
    }

    public boolean mayUndo() {
        return one.state() == ImportState.SAVED;
    }

    public String path() {
        return "/imports/" + one.id().value();
    }

    /** Details of the sentence that says why the list was refused. */
    public Object[] toldDetails() {
        return one.toldDetail() == null ? new Object[0] : one.toldDetail().split("\n");
    }

    public Object[] details(Finding finding) {
        return finding.details().toArray();
    }
}
