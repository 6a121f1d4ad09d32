package vn.thidua.organisation.web;

import static vn.thidua.organisation.domain.PersonReason.COLLECTIVE_KIND_MISSING;
import static vn.thidua.organisation.domain.PersonReason.COLLECTIVE_NAME_MISSING;
import static vn.thidua.organisation.domain.PersonReason.COLLECTIVE_TAKEN;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Collective;
import vn.thidua.organisation.NewCollective;
import vn.thidua.organisation.Unit;
import vn.thidua.platform.web.Ui;
import vn.thidua.shared.Refusal;

/**
 * The form for a collective or household, as typed so far.
 *
 * @param known the one corrected; null for a new one
 */
public record CollectiveFormPage(
        @Nullable Collective known,
        NewCollective typed,
        List<Unit> units,
        @Nullable Refusal refusal) {

    public boolean isHousehold() {
        return typed.kind().equals(Collective.HOUSEHOLD);
    }

    public String list() {
        return isHousehold() ? "households" : "collectives";
    }

    public String family() {
        return isHousehold() ? "organisation.household." : "organisation.collective.";
    }

    public String path() {
        return known == null ? "/collectives" : "/collectives/" + known.id().value() + "/facts";
    }

    public String back() {
        return known == null ? "/" + list() : "/collectives/" + known.id().value();
    }

    /** Kinds offered; others may come with lists. */
    public List<String> kinds() {
        return List.of("to", "ban", "phong", "truong", "chi_hoi", "chi_bo", "doi", "cau_lac_bo", "hop_tac_xa", "khac");
    }

    public String error(Ui ui, String field) {
        var about = field.equals("kind")
                ? Set.of(COLLECTIVE_KIND_MISSING)
                : Set.of(COLLECTIVE_NAME_MISSING, COLLECTIVE_TAKEN);
        return refusal != null && about.contains(refusal.reason()) ? told(ui) : "";
    }

    /** What is wrong with no field of its own. */
    public String error(Ui ui) {
        return error(ui, "kind").isEmpty() && error(ui, "name").isEmpty() ? told(ui) : "";
    }

    private String told(Ui ui) {
        return refusal == null ? "" : ui.text(refusal.reason().key(), refusal.details());
    }
}
