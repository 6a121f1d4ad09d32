package vn.thidua.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.DutyName;
import vn.thidua.identity.store.AccountQueries.Held;
import vn.thidua.identity.store.AccountQueries.Row;
import vn.thidua.organisation.Unit;

/**
 * Everything the page of one account shows its administrator.
 *
 * @param duties those that can be given
 * @param units those at which they can be given
 * @param toTakeOver duties of others that can be held in their place
 * @param link a link just made, shown this once
 * @param secondFactor whether it is on
 * @param confirmedMail whether there is a confirmed mail address; the address itself is the person's own
 * @param mail whether the program can send mail
 */
public record AccountPage(
        Row account,
        String unit,
        List<DutyLine> held,
        List<DutyName> duties,
        List<Unit> units,
        List<DutyLine> toTakeOver,
        boolean locked,
        LocalDate today,
        @Nullable String link,
        boolean secondFactor,
        boolean confirmedMail,
        boolean mail) {

    /** A duty with its name and the short name of its unit. */
    public record DutyLine(Held held, DutyName duty, String unit, boolean over) {}

    public boolean isOpen() {
        return account.closedAt() == null;
    }
}
