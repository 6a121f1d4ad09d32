package vn.thidua.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Kết quả xét một quy định: the rule in the version applied, its answer, what a check found, the parts when the rule is met by one of
 * several, and the overrule that stands beside it. {@code outcome} keeps what the facts say even where a rule known from memory only
 * may not say yes or no.
 */
public record Finding(
        Rule rule,
        Answer answer,
        Outcome outcome,
        List<Finding> parts,
        @Nullable Overrule overrule) {

    public Finding {
        parts = List.copyOf(parts);
    }

    /** What a rule may say of an outcome: never yes or no from memory. */
    public static Finding of(Rule rule, Outcome outcome, List<Finding> parts) {
        var answer =
                rule.mark().confirmation() == Mark.Confirmation.FROM_MEMORY ? Answer.NEEDS_PERSON : outcome.answer();
        return new Finding(rule, answer, outcome, parts, null);
    }

    /** The answer that counts: the officer's where there is one. */
    public Answer effective() {
        return overrule == null ? answer : overrule.answer();
    }

    public boolean decides() {
        return rule.weight() == Weight.CONDITION;
    }

    Finding overruled(Overrule by) {
        return new Finding(rule, answer, outcome, parts, by);
    }
}
