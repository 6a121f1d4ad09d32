package vn.thidua.identity.application;

import static vn.thidua.identity.domain.IdentityAct.RESET_SECOND_FACTOR;
import static vn.thidua.identity.domain.IdentityReason.NOT_YOURSELF;
import static vn.thidua.identity.domain.SecondFactorReason.SECOND_FACTOR_OFF;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.SecondFactorReset;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.identity.domain.SecondFactors;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Đặt lại xác thực hai bước: an administrator helps a person whose phone is lost and who has no recovery code left. */
@Service
@Transactional
public class ResettingSecondFactor {

    private final AccountBook accounts;
    private final SecondFactors factors;
    private final EndingSessions sessions;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResettingSecondFactor(
            AccountBook accounts,
            SecondFactors factors,
            EndingSessions sessions,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public void reset(AccountId id, Actor by) {
        var account = accounts.get(id);
        permission.require(RESET_SECOND_FACTOR, by, account.unit());
        if (id.value().equals(by.account())) {
            throw Refusal.because(NOT_YOURSELF);
        }
        factors.delete(factors.findById(id).orElseThrow(() -> Refusal.because(SECOND_FACTOR_OFF)));
        sessions.end(id, null);
        events.publishEvent(new SecondFactorReset(id, account.username(), by, clock.instant()));
    }
}
