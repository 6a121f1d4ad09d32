package vn.thidua.reporting;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one filled workbook that was sent. */
public record SheetId(UUID value) implements Id {

    public static SheetId fresh() {
        return new SheetId(UUID.randomUUID());
    }
}
