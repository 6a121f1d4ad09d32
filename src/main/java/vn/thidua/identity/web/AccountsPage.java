package vn.thidua.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.DutyName;
import vn.thidua.identity.store.AccountQueries.Row;
import vn.thidua.platform.web.Paging;
import vn.thidua.platform.web.Ui;

/** The list of accounts of the reader's unit and those below. */
public record AccountsPage(String words, List<Line> lines, Paging paging) {

    /**
     * One account, with the short name of its unit, its duties of today, and how its sign-in is guarded.
     *
     * @param ended the first day that unit was no more; null while it exists
     */
    public record Line(
            Row account,
            String unit,
            @Nullable LocalDate ended,
            List<DutyName> duties,
            boolean locked,
            boolean secondFactor,
            boolean confirmedMail) {

        public String unit(Ui ui) {
            return ended == null ? unit : ui.text("organisation.former", unit, ui.date(ended));
        }
    }
}
