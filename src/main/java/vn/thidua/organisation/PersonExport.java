package vn.thidua.organisation;

import java.util.function.Consumer;
import vn.thidua.shared.Actor;

/** Sổ nhân sự as a list to take away. */
public interface PersonExport {

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

    /** Tells all open people at or below the unit, by given name; row after row, never all at once in memory. */
    void export(UnitId under, Actor by, Consumer<PersonRow> row);
}
