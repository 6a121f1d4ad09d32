package vn.thidua.council.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.thidua.organisation.UnitId;

/**
 * The rules of voting as they hold for one unit on one day: its own before those of the units above it, these before the rest.
 *
 * @param line the unit, then the unit above it, and so on
 */
public record Rulebook(List<VotingRule> rules, List<UnitId> line) {

    public static Rulebook of(Collection<VotingRule> all, List<UnitId> line, LocalDate day) {
        return new Rulebook(
                all.stream()
                        .filter(rule -> rule.holdsOn(day))
                        .filter(rule -> rule.unit() == null || line.contains(rule.unit()))
                        .sorted(Comparator.comparing(VotingRule::validFrom).reversed())
                        .toList(),
                List.copyOf(line));
    }

    public Ruling quorum(boolean decidesAwards) {
        return find(decidesAwards ? RuleKind.QUORUM_OF_AWARDS : RuleKind.QUORUM, "")
                .orElseThrow(this::none);
    }

    /** What an award needs; without a rule of its own what all others need. */
    public Ruling threshold(String awardCode) {
        return find(RuleKind.THRESHOLD, awardCode.strip())
                .or(() -> find(RuleKind.THRESHOLD, ""))
                .orElseThrow(this::none);
    }

    /** Whether members with an interest are taken out of the total. */
    public boolean isTotalLessRecused() {
        return find(RuleKind.TOTAL_LESS_RECUSED, "").isPresent();
    }

    private Optional<Ruling> find(RuleKind kind, String code) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.awardCode().equals(code))
                .min(Comparator.comparingInt(rule -> rule.unit() == null ? line.size() : line.indexOf(rule.unit())))
                .map(VotingRule::ruling);
    }

    private NoSuchElementException none() {
        return new NoSuchElementException("no rule of voting");
    }
}
