package vn.thidua.decision.web;

import static vn.thidua.decision.web.WordsForm.said;

import org.jspecify.annotations.Nullable;
import vn.thidua.decision.domain.PaperTemplate;

/** The words of a template as they were typed. */
public record TemplateForm(
        @Nullable String symbol,
        @Nullable String title,
        @Nullable String subject,
        @Nullable String addressees,
        @Nullable String grounds,
        @Nullable String body,
        @Nullable String receivers,
        @Nullable String signature) {

    PaperTemplate.Words words() {
        return new PaperTemplate.Words(
                said(symbol),
                said(title),
                said(subject),
                said(addressees),
                said(grounds),
                said(body),
                said(receivers),
                said(signature));
    }
}
