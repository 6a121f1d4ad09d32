package vn.thidua.decision;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one line of the fund's ledger. */
public record FundEntryId(UUID value) implements Id {

    public static FundEntryId fresh() {
        return new FundEntryId(UUID.randomUUID());
    }
}
