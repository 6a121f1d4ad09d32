package vn.thidua.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Unit;
import vn.thidua.platform.web.Crumb;

/**
 * Everything the page of one unit shows.
 *
 * @param mayAdd whether this reader may enter units below it
 */
public record UnitPage(
        List<Crumb> crumbs,
        Unit unit,
        @Nullable Unit superior,
        List<Unit> below,
        List<String> predecessors,
        boolean mayAdd) {

    /** The list of communes that comes along belongs below a city. */
    public boolean mayLoad() {
        return mayAdd && superior == null && unit.kind().equals("thanh_pho");
    }
}
