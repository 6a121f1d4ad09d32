package vn.thidua.nomination;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one dossier (hồ sơ đề nghị khen thưởng). */
public record NominationId(UUID value) implements Id {

    public static NominationId fresh() {
        return new NominationId(UUID.randomUUID());
    }
}
