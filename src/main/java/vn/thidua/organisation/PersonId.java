package vn.thidua.organisation;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one person for ever, through every change of name, unit or post, and after a merge. */
public record PersonId(UUID value) implements Id {

    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }
}
