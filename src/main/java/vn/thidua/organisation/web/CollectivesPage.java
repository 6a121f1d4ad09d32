package vn.thidua.organisation.web;

import java.util.List;
import vn.thidua.organisation.Collective;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.store.CollectiveQueries.Question;
import vn.thidua.platform.web.Paging;

/** Everything the list of collectives, or that of households, shows. */
public record CollectivesPage(
        Question question, List<Unit> units, List<Collective> collectives, Paging paging, UnitId own, boolean mayKeep) {

    public boolean isFiltered() {
        return !question.words().isEmpty() || !question.under().equals(own) || question.closed();
    }

    /** "collectives" or "households": the address, and the family of its words. */
    public String kind() {
        return question.households() ? "households" : "collectives";
    }

    public String path() {
        return "/" + kind();
    }
}
