package vn.thidua.identity;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one account for ever. */
public record AccountId(UUID value) implements Id {

    public static AccountId fresh() {
        return new AccountId(UUID.randomUUID());
    }
}
