package vn.thidua.identity.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.RecoveryCodeUsed;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.RecoveryCode;
import vn.thidua.identity.domain.SecondFactor;
import vn.thidua.identity.domain.SecondFactors;
import vn.thidua.platform.Sealing;
import vn.thidua.platform.WallClock;
import vn.thidua.shared.Actor;

/** Takes a code of the phone or a recovery code, each of them once. Who calls holds the lock of the account. */
@Component
class CodeCheck {

    private final SecondFactors factors;
    private final Sealing sealing;
    private final WallClock wall;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CodeCheck(SecondFactors factors, Sealing sealing, WallClock wall, Clock clock, ApplicationEventPublisher events) {
        this.factors = factors;
        this.sealing = sealing;
        this.wall = wall;
        this.clock = clock;
        this.events = events;
    }

    /** Ten codes to be shown once, and what is kept of them. */
    record FreshCodes(List<String> shown, List<String> hashes) {}

    boolean takes(Account account, String typed, Actor by) {
        return factors.findById(account.id())
                .filter(SecondFactor::isOn)
                .flatMap(factor -> taken(factor, account, typed, by))
                .map(factors::save)
                .isPresent();
    }

    /** The offered factor with the step this code confirms. */
    Optional<Long> step(SecondFactor factor, String typed) {
        var found = Totp.matching(secret(factor), RecoveryCode.plain(typed), wall.instant(), factor.lastStep());
        return found.isPresent() ? Optional.of(found.getAsLong()) : Optional.empty();
    }

    byte[] secret(SecondFactor factor) {
        return sealing.open(factor.secret(), context(factor.account()));
    }

    String sealedSecret(AccountId account) {
        return sealing.seal(Totp.freshSecret(), context(account));
    }

    FreshCodes freshCodes(AccountId account) {
        var shown = Stream.generate(RecoveryCode::fresh)
                .distinct()
                .limit(RecoveryCode.COUNT)
                .toList();
        return new FreshCodes(
                shown, shown.stream().map(code -> hash(account, code)).toList());
    }

    private Optional<SecondFactor> taken(SecondFactor factor, Account account, String typed, Actor by) {
        if (RecoveryCode.plain(typed).length() == Totp.DIGITS) {
            return step(factor, typed).map(factor::took);
        }
        var recovered = factor.recovered(hash(account.id(), typed), clock.instant());
        recovered.ifPresent(left ->
                events.publishEvent(new RecoveryCodeUsed(account.id(), account.username(), by, clock.instant())));
        return recovered;
    }

    private String hash(AccountId account, String code) {
        return sealing.fingerprint(RecoveryCode.plain(code), "identity.recovery-code:" + account.value());
    }

    private static String context(AccountId account) {
        return "identity.second-factor:" + account.value();
    }
}
