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
 * @param secondFactor whether it is on
 * @param confirmedMail whether there is a confirmed mail address; the address itself is the person's own
 * @param mail whether the program can send mail
 */
public record AccountPage(
        Row account,
        String unit,
        List<DutyLine> held,
        boolean locked,
        LocalDate today,
        @Nullable String link,
        boolean secondFactor,
        boolean confirmedMail,
        boolean mail) {

    /** A duty with the short name of its unit. */
    public record DutyLine(Held held, String unit, boolean over) {}

    public List<Duty> duties() {
        return List.of(Duty.values());
    }

    public boolean isOpen() {
        return account.closedAt() == null;
    }
}
