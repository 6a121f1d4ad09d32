package vn.thidua.identity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.KnownThrough;
import vn.thidua.identity.application.SigningIn.Admitted;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.identity.domain.Admission;
import vn.thidua.identity.domain.Assertion;
import vn.thidua.identity.domain.SignOnLinks;
import vn.thidua.organisation.Units;

/** Đăng nhập qua hệ thống chung: lets in whom the single sign-on names, when an open account is linked to them. */
@Service
@Transactional
public class AdmittingByProvider {

    private final AccountBook accounts;
    private final SignOnLinks links;
    private final SecondFactorRule rule;
    private final SignInBook book;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdmittingByProvider(
            AccountBook accounts,
            SignOnLinks links,
            SecondFactorRule rule,
            SignInBook book,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.rule = rule;
        this.book = book;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Empty where no open account is linked; none is ever made here. */
    public Optional<Admitted> admit(Assertion assertion, String provider, String address) {
        var link = links.of(assertion);
        var account =
                link.flatMap(known -> accounts.findLockedById(known.account())).filter(Account::isOpen);
        if (link.isEmpty() || account.isEmpty()) {
            book.failedAsNobody(address);
            return Optional.empty();
        }
        if (!link.get().isBound()) {
            links.save(link.get().bound(assertion));
        }
        return Optional.of(admit(account.get(), assertion, provider));
    }

    private Admitted admit(Account account, Assertion assertion, String provider) {
        var admission = assertion.twoSteps() ? Admission.WHOLE : rule.admission(account);
        var actor = account.actor(LocalDate.now(clock));
        if (admission == Admission.WHOLE) {
            book.cameIn(account, provider);
        } else {
            events.publishEvent(new KnownThrough(account.id(), account.username(), provider, actor, clock.instant()));
        }
        return new Admitted(actor, account.post(), units.get(account.unit()).shortName(), admission);
    }
}
