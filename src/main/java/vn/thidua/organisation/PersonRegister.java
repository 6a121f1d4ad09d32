package vn.thidua.organisation;

import java.util.List;
import vn.thidua.shared.Actor;

/** Sổ nhân sự: enters people, one or thousands, for forms, lists and the demo. */
public interface PersonRegister {

    /**
     * What entering a list came to. With blocking problems nothing was entered.
     *
     * @param entered ids of the new people, in the order of the rows
     * @param unchanged rows that say what the register says already
     */
    record Entered(List<PersonId> entered, int unchanged, List<RowProblem> problems) {

        public boolean isRefused() {
            return problems.stream().anyMatch(RowProblem::blocks);
        }
    }

    /** Enters one person, or refuses with the first blocking problem. */
    PersonId enter(NewPerson person, Actor by);

    /** Weighs every row against the others and the register; changes nothing. */
    Entered check(List<NewPerson> rows, Actor by);

    /** Enters all rows, or none when one of them has a blocking problem. Rows the register knows already are left alone. */
    Entered enterAll(List<NewPerson> rows, Actor by);

    /** Takes back what was entered: closes these as entered by mistake, those closed already excepted; says how many. */
    int withdrawAll(List<PersonId> people, Actor by);
}
