package vn.thidua.council.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.store.CouncilQueries.CouncilRow;
import vn.thidua.council.store.CouncilQueries.MeetingRow;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Refusal;

/**
 * Hội đồng và phiên họp: the councils and meetings a person sees.
 *
 * @param names of all units on the page
 * @param sees whether this person sees more than the meetings they sit in
 * @param may whether this person may set up a council here
 * @param typed what was sent and refused; empty fields else
 */
public record CouncilsPage(
        List<CouncilRow> councils,
        List<MeetingRow> meetings,
        Map<UnitId, String> names,
        Paging paging,
        boolean sees,
        boolean may,
        Typed typed,
        @Nullable Refusal refusal) {

    /** The form of a new council as it was filled in. */
    public record Typed(String year, String number, String day) {}

    public String name(UnitId unit) {
        return names.getOrDefault(unit, "");
    }
}
