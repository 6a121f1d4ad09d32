package vn.thidua.nomination.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Scope;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.domain.Nominee;
import vn.thidua.nomination.domain.Offer;
import vn.thidua.nomination.domain.Round;
import vn.thidua.shared.Refusal;

/**
 * The form of a dossier.
 *
 * @param id null: a new one
 * @param drafted whether the report was just drafted
 * @param offers what this nominee can be put forward for
 */
public record NominationFormPage(
        NominationForm form,
        @Nullable NominationId id,
        Round round,
        Nominee nominee,
        String unitName,
        List<Offer> offers,
        boolean drafted,
        @Nullable Refusal refusal) {

    public String action() {
        return id == null ? "/rounds/" + round.id().value() + "/nominations" : "/nominations/" + id.value() + "/edit";
    }

    public String draftAction() {
        return id == null
                ? "/rounds/" + round.id().value() + "/nominations/draft"
                : "/nominations/" + id.value() + "/draft";
    }

    public boolean isPerson() {
        return nominee.salutation() != null;
    }

    public Basis[] bases() {
        return Basis.values();
    }

    public Scope[] scopes() {
        return Scope.values();
    }

    public Employment[] employments() {
        return Employment.values();
    }
}
