package vn.thidua.identity.web;

import java.util.List;
import vn.thidua.identity.store.AccountQueries.Row;
import vn.thidua.platform.web.Paging;

/** The list of accounts of the reader's unit and those below. */
public record AccountsPage(String words, List<Line> lines, Paging paging) {

    /** One account, with the short name of its unit, and how its sign-in is guarded. */
    public record Line(Row account, String unit, boolean locked, boolean secondFactor, boolean confirmedMail) {}
}
