package vn.thidua.reading.web;

import java.util.List;
import java.util.Map;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Paging;
import vn.thidua.reading.store.DraftQueries;

/**
 * Văn bản: the unit's documents and where to put new ones.
 *
 * @param maySend whether this person may send documents
 * @param predecessors names of the units before this one that some of the documents were sent to
 * @param state name of the state filtered by; "" for all
 * @param words what is searched for
 * @param arrivals what became of the files sent just now, when the page answers them
 */
public record DocumentsPage(
        boolean maySend,
        List<DraftQueries.Row> rows,
        Map<UnitId, String> predecessors,
        List<String> states,
        String state,
        String words,
        Paging paging,
        List<Arrived> arrivals) {

    /** Whether there is nothing at all, searched or not. */
    public boolean isEmpty() {
        return rows.isEmpty() && state.isEmpty() && words.isEmpty();
    }
}
