package vn.thidua.interchange;

import static vn.thidua.interchange.domain.InterchangeReason.CELL_MISSING;
import static vn.thidua.interchange.domain.InterchangeReason.DAY_UNREADABLE;
import static vn.thidua.interchange.domain.InterchangeReason.KEY_UNKNOWN;
import static vn.thidua.interchange.domain.InterchangeReason.ROW_TWICE;
import static vn.thidua.platform.WorkbookReason.CELL_TOO_LONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Days;

/** The cells of one row, and what is found wrong in them on the way. */
public final class Cells {

    private static final int LONGEST = 300;

    private final Row row;
    private final List<Fault> faults = new ArrayList<>();

    public Cells(Row row) {
        this.row = row;
    }

    public String text(String field) {
        var text = row.get(field);
        if (text.length() > LONGEST) {
            add(Fault.of(field, CELL_TOO_LONG, String.valueOf(row.number()), String.valueOf(LONGEST)));
        }
        return text;
    }

    public String required(String field) {
        if (row.get(field).isEmpty()) {
            add(Fault.of(field, CELL_MISSING));
        }
        return text(field);
    }

    public @Nullable LocalDate day(String field) {
        var text = row.get(field);
        var day = Days.read(text);
        if (day.isEmpty() && !text.isEmpty()) {
            add(Fault.of(field, DAY_UNREADABLE, text));
        }
        return day.orElse(null);
    }

    /** The key names nothing that may be named here. */
    public void unknownKey() {
        add(Fault.of("id", KEY_UNKNOWN));
    }

    /** The same stands in an earlier row. */
    public void twice(String field, int before) {
        add(Fault.of(field, ROW_TWICE, String.valueOf(before)));
    }

    public void add(Fault fault) {
        faults.add(fault);
    }

    public List<Fault> faults() {
        return faults;
    }
}
