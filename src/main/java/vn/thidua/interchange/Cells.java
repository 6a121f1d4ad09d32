package vn.thidua.interchange.application;

import static vn.thidua.interchange.domain.InterchangeReason.CELL_MISSING;
import static vn.thidua.interchange.domain.InterchangeReason.DAY_UNREADABLE;
import static vn.thidua.platform.WorkbookReason.CELL_TOO_LONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.interchange.Fault;
import vn.thidua.interchange.Row;
import vn.thidua.shared.Days;

/** The cells of one row, and what is found wrong in them on the way. */
final class Cells {

    private static final int LONGEST = 300;

    private final Row row;
    private final List<Fault> faults = new ArrayList<>();

    Cells(Row row) {
        this.row = row;
    }

    String text(String field) {
        var text = row.get(field);
        if (text.length() > LONGEST) {
            add(Fault.of(field, CELL_TOO_LONG, String.valueOf(row.number()), String.valueOf(LONGEST)));
        }
        return text;
    }

    String required(String field) {
        if (row.get(field).isEmpty()) {
            add(Fault.of(field, CELL_MISSING));
        }
        return text(field);
    }

    @Nullable
    LocalDate day(String field) {
        var text = row.get(field);
        var day = Days.read(text);
        if (day.isEmpty() && !text.isEmpty()) {
            add(Fault.of(field, DAY_UNREADABLE, text));
        }
        return day.orElse(null);
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    List<Fault> faults() {
        return faults;
    }
}
