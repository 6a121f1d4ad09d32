package vn.thidua.organisation;

import java.util.List;
import java.util.function.Consumer;
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

    /**
     * One person for an export.
     *
     * @param number masked, unless the reader may see whole numbers; empty when none is kept
     * @param since the first day at the present post, as people write it; empty when unknown
     */
    record PersonRow(
            PersonId id,
            String name,
            Salutation salutation,
            String birth,
            String number,
            UnitId unit,
            String unitName,
            String post,
            String since,
            String note) {

        /** Never shows the number. */
        @Override
        public String toString() {
            return "PersonRow[" + id + "]";
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

    /** Tells all open people at or below the unit, by given name; row after row, never all at once in memory. */
    void export(UnitId under, Actor by, Consumer<PersonRow> row);
}
