package vn.thidua.identity.application;

import static vn.thidua.identity.domain.SecondFactorReason.CODE_WRONG;
import static vn.thidua.identity.domain.SecondFactorReason.SECOND_FACTOR_OBLIGED;
import static vn.thidua.identity.domain.SecondFactorReason.SECOND_FACTOR_OFF;
import static vn.thidua.identity.domain.SecondFactorReason.SECOND_FACTOR_ON;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.RecoveryCodesRenewed;
import vn.thidua.identity.SecondFactorRemoved;
import vn.thidua.identity.SecondFactorSetUp;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.SecondFactor;
import vn.thidua.identity.domain.SecondFactors;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Thiết lập xác thực hai bước: a person's own phone, recovery codes, and taking both away. */
@Service
@Transactional
public class KeepingSecondFactor {

    private final OwnAccount own;
    private final SecondFactors factors;
    private final CodeCheck codes;
    private final PersonProof proof;
    private final SecondFactorRule rule;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingSecondFactor(
            OwnAccount own,
            SecondFactors factors,
            CodeCheck codes,
            PersonProof proof,
            SecondFactorRule rule,
            ApplicationEventPublisher events,
            Clock clock) {
        this.own = own;
        this.factors = factors;
        this.codes = codes;
        this.proof = proof;
        this.rule = rule;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<SecondFactor> of(Actor person) {
        return factors.findById(own.id(person)).filter(SecondFactor::isOn);
    }

    /** What the phone is to be told. */
    public record Offer(String username, String secret) {}

    /** The secret offered to this person; a new one when that is half an hour old. */
    public Offer offer(Actor person) {
        var account = own.of(person);
        var now = clock.instant();
        var known = factors.findById(account.id());
        if (known.filter(SecondFactor::isOn).isPresent()) {
            throw Refusal.because(SECOND_FACTOR_ON);
        }
        var offered = known.filter(factor -> factor.isOffered(now)).orElseGet(() -> {
            var secret = codes.sealedSecret(account.id());
            return factors.save(known.map(old -> old.offerAnew(secret, now))
                    .orElseGet(() -> SecondFactor.offer(account.id(), secret, now)));
        });
        return new Offer(account.username(), Totp.written(codes.secret(offered)));
    }

    /** @return the recovery codes, to be shown this once */
    public List<String> confirm(Actor person, String code) {
        var account = own.of(person);
        var offered = factors.findById(account.id())
                .filter(factor -> factor.isOffered(clock.instant()))
                .orElseThrow(() -> Refusal.because(CODE_WRONG));
        long step = codes.step(offered, code).orElseThrow(() -> Refusal.because(CODE_WRONG));
        var fresh = codes.freshCodes(account.id());
        factors.save(offered.confirm(step, fresh.hashes(), clock.instant()));
        events.publishEvent(new SecondFactorSetUp(account.id(), account.username(), person, clock.instant()));
        return fresh.shown();
    }

    /** @return new recovery codes, to be shown this once; the old ones are void */
    public List<String> renewCodes(Actor person, String password, String code) {
        var account = own.of(person);
        proof.requireBoth(account, password, code, person);
        var fresh = codes.freshCodes(account.id());
        factors.save(on(account).withCodes(fresh.hashes()));
        events.publishEvent(new RecoveryCodesRenewed(account.id(), account.username(), person, clock.instant()));
        return fresh.shown();
    }

    public void remove(Actor person, String password, String code) {
        var account = own.of(person);
        if (rule.isObliged(account)) {
            throw Refusal.because(SECOND_FACTOR_OBLIGED);
        }
        proof.requireBoth(account, password, code, person);
        factors.delete(on(account));
        events.publishEvent(new SecondFactorRemoved(account.id(), account.username(), person, clock.instant()));
    }

    private SecondFactor on(Account account) {
        return factors.findById(account.id())
                .filter(SecondFactor::isOn)
                .orElseThrow(() -> Refusal.because(SECOND_FACTOR_OFF));
    }
}
