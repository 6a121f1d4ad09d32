package vn.thidua.decision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.domain.PaperKind;
import vn.thidua.decision.domain.PaperTemplate;
import vn.thidua.decision.domain.Placeholder;
import vn.thidua.shared.Refusal;

/**
 * The words of one kind of paper, to be changed by the unit.
 *
 * @param words as typed when they were refused, else as kept
 * @param own whether the unit wrote its own
 */
public record TemplatePage(
        PaperKind kind,
        PaperTemplate.Words words,
        boolean own,
        boolean may,
        List<Placeholder> places,
        @Nullable Refusal refusal) {

    public String path() {
        return "/decision-templates/" + kind;
    }
}
