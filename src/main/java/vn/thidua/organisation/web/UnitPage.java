package vn.thidua.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.store.HistoryQueries.Act;
import vn.thidua.organisation.store.HistoryQueries.Code;
import vn.thidua.organisation.store.HistoryQueries.Was;
import vn.thidua.platform.web.Crumb;
import vn.thidua.shared.Refusal;

/**
 * Everything the page of one unit shows.
 *
 * @param then the unit as it stood on the day looked at; null when it did not exist
 * @param mayAdd whether this reader may enter units below it
 * @param mayCode whether this reader may give it codes
 * @param refusal why a code was refused
 */
public record UnitPage(
        List<Crumb> crumbs,
        Unit unit,
        LocalDate day,
        @Nullable Unit then,
        @Nullable Unit superior,
        List<Unit> below,
        List<Was> standings,
        List<Code> codes,
        List<Act> acts,
        @Nullable MergerPicture into,
        @Nullable MergerPicture outOf,
        boolean mayAdd,
        boolean mayCode,
        @Nullable Refusal refusal) {

    /** The list of communes that comes along belongs below a city, once. */
    public boolean mayLoad() {
        return mayAdd && superior == null && unit.kind().equals("thanh_pho") && acts.isEmpty();
    }

    public String path() {
        return "/units/" + unit.id().value();
    }
}
