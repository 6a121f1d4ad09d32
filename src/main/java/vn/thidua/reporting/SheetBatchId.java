package vn.thidua.reporting;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names the filled workbooks sent at once. */
public record SheetBatchId(UUID value) implements Id {

    public static SheetBatchId fresh() {
        return new SheetBatchId(UUID.randomUUID());
    }
}
