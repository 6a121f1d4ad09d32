package vn.thidua.certificate;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one pre-printed blank. */
public record BlankId(UUID value) implements Id {

    public static BlankId fresh() {
        return new BlankId(UUID.randomUUID());
    }
}
