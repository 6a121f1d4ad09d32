package vn.thidua.organisation.web;

import java.util.List;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.store.PersonListQueries.Question;
import vn.thidua.platform.web.Paging;

/** Everything the list of people shows. */
public record PeoplePage(
        Question question, List<Unit> units, List<Person> people, Paging paging, UnitId own, boolean mayKeep) {

    public boolean isFiltered() {
        return !question.words().isEmpty() || !question.under().equals(own) || question.closed();
    }
}
