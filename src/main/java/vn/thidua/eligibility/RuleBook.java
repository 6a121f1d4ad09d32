package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thidua.shared.Refusal;

/** Bộ quy định: all versions of all rules and the kinds of award they speak of. */
public record RuleBook(List<AwardKind> awards, List<Rule> rules, List<Confusion> confusions) {

    public RuleBook {
        awards = List.copyOf(awards);
        rules = List.copyOf(rules);
        confusions = List.copyOf(confusions);
    }

    /** Cách gọi nhầm: words of a paper, folded, that mix up a title with a form or name one that does not exist. */
    public record Confusion(String words, String meaning) {}

    public AwardKind award(String code) {
        return awards.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.because(EligibilityReason.NO_SUCH_AWARD, code));
    }

    /** Rules of which a version is in force that day, in the order of the file. */
    public List<Rule> inForce(LocalDate day, Predicate<Rule> which) {
        return rules.stream().filter(rule -> rule.inForce(day)).filter(which).toList();
    }

    public Optional<Rule> rule(String id, LocalDate day) {
        return inForce(day, rule -> rule.id().equals(id)).stream().findFirst();
    }

    /** Who may decide an award that day, if any rule says so. */
    public Optional<Rule> competence(String award, LocalDate day) {
        return inForce(day, rule -> rule.check().equals("COMPETENCE") && rule.concerns(award)).stream()
                .findFirst();
    }

    /** The same with further rules, such as the city's own; a rule of the same name replaces all its versions. */
    public RuleBook with(List<Rule> others) {
        var all = new ArrayList<>(rules);
        all.removeIf(rule -> others.stream().anyMatch(other -> other.id().equals(rule.id())));
        all.addAll(others);
        return new RuleBook(awards, all, confusions);
    }
}
