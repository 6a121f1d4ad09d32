package vn.thidua.eligibility;

import java.util.List;
import java.util.function.Predicate;
import vn.thidua.shared.Refusal;

/** Kết luận xét điều kiện of one nominee: the rules applied and why, and what each of them found. */
public record Verdict(Nominee nominee, Proposal proposal, RuleSetChoice choice, List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Not eligible when a condition is not met; else a person is needed when one cannot be answered; else eligible. */
    public Overall overall() {
        if (count(Answer.NOT_MET) > 0) {
            return Overall.NOT_ELIGIBLE;
        }
        return count(Answer.NEEDS_PERSON) > 0 ? Overall.NEEDS_PERSON : Overall.ELIGIBLE;
    }

    /** How many conditions have this answer, overrules counted. */
    public int count(Answer answer) {
        return count(finding -> finding.effective() == answer);
    }

    /** How many conditions rest on a rule that is not confirmed. */
    public int unconfirmed() {
        return count(finding -> finding.rule().mark().confirmation() != Mark.Confirmation.CONFIRMED);
    }

    public Finding finding(String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> Refusal.because(EligibilityReason.NO_SUCH_FINDING, rule));
    }

    /** The same with an officer's other answer beside one finding; what the facts say is kept. */
    public Verdict overruled(Overrule by) {
        var old = finding(by.rule());
        if (old.answer() == by.answer()) {
            throw Refusal.because(EligibilityReason.SAME_ANSWER);
        }
        return new Verdict(
                nominee,
                proposal,
                choice,
                findings.stream()
                        .map(finding -> finding == old ? finding.overruled(by) : finding)
                        .toList());
    }

    private int count(Predicate<Finding> which) {
        return (int) findings.stream().filter(Finding::decides).filter(which).count();
    }
}
