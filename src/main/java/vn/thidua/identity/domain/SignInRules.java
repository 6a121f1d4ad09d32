package vn.thidua.identity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Duty;

/** The rules of sign-in, one for each duty that must have a second factor. */
public interface SignInRules extends Repository<SignInRule, String> {

    SignInRule save(SignInRule rule);

    List<SignInRule> findAll();

    void deleteAll();

    default boolean oblige(Set<Duty> duties, LocalDate today) {
        return findAll().stream().anyMatch(rule -> rule.obliges(duties, today));
    }
}
