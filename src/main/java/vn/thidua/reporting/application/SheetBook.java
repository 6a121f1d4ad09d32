package vn.thidua.reporting.application;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import vn.thidua.reporting.domain.WrittenSheet;
import vn.thidua.reporting.store.SheetQueries.FaultRow;

/** Reports as workbooks: the same layout out and in. */
public interface SheetBook {

    void write(OutputStream out, SheetForm form);

    /** What was found wrong, by file and row. */
    void faults(OutputStream out, List<FaultRow> faults);

    /** What was filled in; a {@link vn.thidua.shared.Refusal} where no report can be read from it. */
    WrittenSheet read(Path file);
}
