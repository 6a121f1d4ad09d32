package vn.thidua.award.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.application.HolderCard;
import vn.thidua.award.domain.FactKind;
import vn.thidua.shared.Refusal;

/** The form that records one fact of a holder. */
public record FactFormPage(
        HolderCard card,
        FactKind kind,
        List<FactField> fields,
        Typed typed,
        @Nullable Refusal refusal) {

    public String path() {
        return HolderPath.of(card.holder());
    }

    public String action() {
        return path() + "/facts/" + kind.name();
    }

    /** Where the fact will be seen. */
    public String back() {
        return kind.isConduct() ? path() + "/conduct" : path();
    }
}
