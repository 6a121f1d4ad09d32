package vn.thidua.council;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one rule of voting. */
public record VotingRuleId(UUID value) implements Id {

    public static VotingRuleId fresh() {
        return new VotingRuleId(UUID.randomUUID());
    }
}
