package vn.thidua.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.RowProblem;
import vn.thidua.organisation.Unit;
import vn.thidua.platform.web.Ui;

/**
 * The form for a new person, or for correcting one, as typed so far, with what is wrong or doubtful under each field.
 *
 * @param person the one corrected; null for someone new
 */
public record PersonFormPage(@Nullable Person person, NewPerson typed, List<Unit> units, List<RowProblem> problems) {

    public String path() {
        return person == null ? "/people" : "/people/" + person.id().value() + "/facts";
    }

    public String back() {
        return person == null ? "/people" : "/people/" + person.id().value();
    }

    /** What is wrong with this field, in words; empty when nothing is. */
    public String error(Ui ui, String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .map(problem ->
                        ui.text(problem.reason().key(), problem.details().toArray()))
                .orElse("");
    }

    /** Whether only doubts stand in the way, which the person may overrule. */
    public boolean isDoubtful() {
        return !problems.isEmpty() && problems.stream().noneMatch(RowProblem::blocks);
    }

    public boolean isAddressed(String salutation) {
        return typed.salutation().equals(salutation);
    }
}
