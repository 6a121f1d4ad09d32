package vn.thidua.nomination;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one dossier a person or collective prepares itself (hồ sơ tự lập). */
public record OwnDossierId(UUID value) implements Id {

    public static OwnDossierId fresh() {
        return new OwnDossierId(UUID.randomUUID());
    }
}
