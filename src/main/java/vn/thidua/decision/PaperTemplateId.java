package vn.thidua.decision;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one template of a paper. */
public record PaperTemplateId(UUID value) implements Id {

    public static PaperTemplateId fresh() {
        return new PaperTemplateId(UUID.randomUUID());
    }
}
