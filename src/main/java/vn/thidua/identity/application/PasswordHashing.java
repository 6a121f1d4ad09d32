package vn.thidua.identity.application;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.thidua.identity.domain.PasswordRule;

/** Turns a password that meets the rule into the hash that is kept. */
@Component
class PasswordHashing {

    private final PasswordEncoder encoder;
    private final PasswordRule rule;

    PasswordHashing(PasswordEncoder encoder, PasswordRule rule) {
        this.encoder = encoder;
        this.rule = rule;
    }

    String of(String password, String username) {
        rule.check(password, username);
        return String.valueOf(encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
