package vn.thidua.decision;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Identifies the copy of a signed decision. */
public record SignedCopyId(UUID value) implements Id {

    public static SignedCopyId fresh() {
        return new SignedCopyId(UUID.randomUUID());
    }
}
