package vn.thidua.council.domain;

import org.springframework.data.repository.ListCrudRepository;
import vn.thidua.council.VotingRuleId;

/** All rules of voting. */
public interface VotingRules extends ListCrudRepository<VotingRule, VotingRuleId> {}
