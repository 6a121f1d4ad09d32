package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A person had new recovery codes made; the old ones are void. */
public record RecoveryCodesRenewed(AccountId about, String username, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(username);
    }
}
