package vn.thidua.identity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.shared.Actor;

/** Bước thứ hai: whoever gave the right password gives the code. A wrong one counts towards the lock like a wrong password. */
@Service
@Transactional
public class ProvingSecondFactor {

    private final AccountBook accounts;
    private final CodeCheck codes;
    private final KeepingSecondFactor keeping;
    private final SignInBook book;
    private final Clock clock;

    ProvingSecondFactor(
            AccountBook accounts, CodeCheck codes, KeepingSecondFactor keeping, SignInBook book, Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.keeping = keeping;
        this.book = book;
        this.clock = clock;
    }

    /** @return whether the person is in */
    public boolean attempt(AccountId id, String code, String address) {
        var account = accounts.findLockedById(id).filter(Account::isOpen).orElse(null);
        if (account == null || book.isFull(address) || account.lockOut().isOn(clock.instant())) {
            book.failed(address);
            return false;
        }
        if (!codes.takes(account, code, account.actor(LocalDate.now(clock)))) {
            book.failed(account, address);
            return false;
        }
        book.cameIn(account);
        return true;
    }

    /** The person has just set up the second factor that was owed; the code that confirmed it counts. */
    public List<String> establish(Actor person, String code) {
        var shown = keeping.confirm(person, code);
        book.cameIn(accounts.get(new AccountId(person.account())));
        return shown;
    }
}
