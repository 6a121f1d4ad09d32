package vn.thidua.reporting.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Biểu đã xét: what a filled workbook comes to when it is written into its report.
 *
 * @param entries lines that change
 * @param narrative null: stays as it is
 */
public record JudgedSheet(
        List<Entry> entries, @Nullable Narrative narrative, List<SheetChange> changes, List<SheetFault> faults) {

    public JudgedSheet {
        entries = List.copyOf(entries);
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    public boolean isWrong() {
        return faults.stream().anyMatch(SheetFault::blocks);
    }

    public int wrong() {
        return (int) faults.stream().filter(SheetFault::blocks).count();
    }
}
