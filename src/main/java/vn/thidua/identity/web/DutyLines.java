package vn.thidua.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.application.DutyBook;
import vn.thidua.identity.store.AccountQueries;
import vn.thidua.identity.store.AccountQueries.Held;
import vn.thidua.identity.web.AccountPage.DutyLine;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** Duties as pages tell them: by their name, at the short name of their unit. */
@Component
class DutyLines {

    private final AccountQueries accounts;
    private final DutyBook duties;
    private final Units units;
    private final Clock clock;

    DutyLines(AccountQueries accounts, DutyBook duties, Units units, Clock clock) {
        this.accounts = accounts;
        this.duties = duties;
        this.units = units;
        this.clock = clock;
    }

    /** All the account holds or held. */
    List<DutyLine> of(AccountId id) {
        return lines(accounts.duties(id));
    }

    /** What others hold at these units and this account could hold in their place. */
    List<DutyLine> toTakeOver(AccountId id, List<UnitId> reach, int most) {
        return lines(accounts.toTakeOver(id, reach, LocalDate.now(clock), most));
    }

    private List<DutyLine> lines(List<Held> held) {
        var today = LocalDate.now(clock);
        var names = units.shortNames(held.stream().map(Held::unit).distinct().toList());
        return held.stream()
                .map(one -> new DutyLine(
                        one, duties.named(one.duty()), names.getOrDefault(one.unit(), ""), one.isOver(today)))
                .toList();
    }
}
