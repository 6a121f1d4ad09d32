package vn.thidua.certificate;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one printer. */
public record PrinterId(UUID value) implements Id {

    public static PrinterId fresh() {
        return new PrinterId(UUID.randomUUID());
    }
}
