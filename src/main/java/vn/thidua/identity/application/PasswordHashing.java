package vn.thidua.identity.application;

import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.thidua.identity.domain.PasswordRule;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** Turns a password that meets the rule into the hash that is kept. */
@Component
class PasswordHashing {

    private final PasswordEncoder encoder;
    private final PasswordRule rule;

    private final Units units;

    PasswordHashing(PasswordEncoder encoder, PasswordRule rule, Units units) {
        this.encoder = encoder;
        this.rule = rule;
        this.units = units;
    }

    String of(String password, String username, UnitId unit) {
        var known = units.get(unit);
        return of(password, username, List.of(known.name(), known.shortName()));
    }

    String of(String password, String username, List<String> unitNames) {
        rule.check(password, username, unitNames);
        return String.valueOf(encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
