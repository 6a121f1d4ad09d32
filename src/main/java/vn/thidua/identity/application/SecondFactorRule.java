package vn.thidua.identity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.Admission;
import vn.thidua.identity.domain.HeldDuty;
import vn.thidua.identity.domain.SecondFactor;
import vn.thidua.identity.domain.SecondFactors;
import vn.thidua.identity.domain.SignInRules;

/** Says what an account owes after the right password: nothing, a code, or a second factor to be set up. */
@Component
class SecondFactorRule {

    private final SecondFactors factors;
    private final SignInRules rules;
    private final Clock clock;

    SecondFactorRule(SecondFactors factors, SignInRules rules, Clock clock) {
        this.factors = factors;
        this.rules = rules;
        this.clock = clock;
    }

    Admission admission(Account account) {
        if (factors.findById(account.id()).filter(SecondFactor::isOn).isPresent()) {
            return Admission.CODE;
        }
        return isObliged(account) ? Admission.SET_UP : Admission.WHOLE;
    }

    /** Whether some duty the person holds today, at any unit, must have a second factor. */
    boolean isObliged(Account account) {
        var today = LocalDate.now(clock);
        var held = account.duties().stream()
                .filter(duty -> duty.isHeldOn(today))
                .map(HeldDuty::duty)
                .collect(Collectors.toSet());
        return rules.oblige(held, today);
    }
}
