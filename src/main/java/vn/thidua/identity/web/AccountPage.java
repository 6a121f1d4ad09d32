package vn.thidua.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.store.AccountQueries.Held;
import vn.thidua.identity.store.AccountQueries.Row;
import vn.thidua.shared.Duty;

/**
 * Everything the page of one account shows its administrator.
 *
 * @param link a link just made, shown this once
 */
public record AccountPage(
        Row account,
        String unit,
        List<DutyLine> held,
        boolean locked,
        LocalDate today,
        @Nullable String link) {

    /** A duty with the short name of its unit. */
    public record DutyLine(Held held, String unit, boolean over) {}

    public List<Duty> duties() {
        return Duty.STANDARD;
    }

    public boolean isOpen() {
        return account.closedAt() == null;
    }
}
