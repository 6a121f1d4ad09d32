package vn.thidua.identity.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.identity.domain.PasswordRule;

/** How passwords are kept, argon2id named in the hash so that it can change later, and which are too common. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2",
                        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                        "bcrypt",
                        new BCryptPasswordEncoder()));
    }

    @Bean
    PasswordRule passwordRule() throws IOException {
        var lines =
                new ClassPathResource("identity/commonest-passwords.txt").getContentAsString(StandardCharsets.UTF_8);
        return new PasswordRule(lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet()));
    }
}
