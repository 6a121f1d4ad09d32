package vn.thidua.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Reason;

/**
 * What is wrong, or only doubtful, in one field of one row.
 *
 * @param row place in the list given, from 0
 * @param field component of {@link NewPerson}: "name", "birth", …
 * @param details what the sentence of the reason needs
 * @param proposal what could stand there instead; null when nobody can tell
 * @param blocks whether the row cannot be entered; false for a warning
 */
public record RowProblem(
        int row,
        String field,
        Reason reason,
        List<String> details,
        @Nullable String proposal,
        boolean blocks) {

    public RowProblem {
        details = List.copyOf(details);
    }

    /** The same problem at another row. */
    public RowProblem at(int other) {
        return new RowProblem(other, field, reason, details, proposal, blocks);
    }
}
