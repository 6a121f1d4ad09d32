package vn.thidua.nomination;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one list of nominees a unit sent (danh sách đề nghị). */
public record NomineeListId(UUID value) implements Id {

    public static NomineeListId fresh() {
        return new NomineeListId(UUID.randomUUID());
    }
}
