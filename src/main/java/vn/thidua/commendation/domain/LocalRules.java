package vn.thidua.commendation.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.commendation.LocalRuleId;

/** All rules of the province, past ones too. */
public interface LocalRules extends Repository<LocalRule, LocalRuleId> {

    LocalRule save(LocalRule rule);

    Optional<LocalRule> findById(LocalRuleId id);

    default LocalRule get(LocalRuleId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("local rule " + id.value()));
    }
}
