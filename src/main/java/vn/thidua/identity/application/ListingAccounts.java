package vn.thidua.identity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.AccountLists;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.identity.store.AccountQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;

/** Danh sách tài khoản: told whole, and taken back where nobody has used it. */
@Service
@Transactional
public class ListingAccounts implements AccountLists {

    private final AccountBook accounts;
    private final AccountQueries queries;
    private final KeepingAccount keeping;
    private final Units units;
    private final Clock clock;

    ListingAccounts(AccountBook accounts, AccountQueries queries, KeepingAccount keeping, Units units, Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.keeping = keeping;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Listed> within(UnitId under) {
        return queries.accounts(units.idsWithin(under), "", LocalDate.now(clock), Integer.MAX_VALUE, 0).stream()
                .filter(row -> row.closedAt() == null)
                .map(row -> new Listed(row.id(), row.username(), row.name(), row.post(), row.unit(), row.duties()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isTaken(String username) {
        return accounts.existsByUsername(username.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean withdraw(AccountId id, Actor by) {
        var unused = accounts.findById(id)
                .filter(account -> account.isOpen() && account.password() == null && account.signedInAt() == null);
        unused.ifPresent(account -> keeping.close(id, by));
        return unused.isPresent();
    }
}
