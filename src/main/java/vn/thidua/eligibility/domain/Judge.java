package vn.thidua.eligibility.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.eligibility.Answer;
import vn.thidua.eligibility.Datum;
import vn.thidua.eligibility.Finding;
import vn.thidua.eligibility.Grounds;
import vn.thidua.eligibility.Nominee;
import vn.thidua.eligibility.Outcome;
import vn.thidua.eligibility.Phrase;
import vn.thidua.eligibility.Proposal;
import vn.thidua.eligibility.Rule;
import vn.thidua.eligibility.RuleBook;

/**
 * Holds every rule of a day that concerns the proposal against the facts. Competence goes by the day of the verdict, since an office
 * that no longer exists decides nothing whenever the dossier came.
 */
public record Judge(RuleBook book, Nominee nominee, Proposal proposal, Grounds grounds, LocalDate day) {

    public List<Finding> findings() {
        var rules = rules();
        return rules.stream()
                .filter(rule -> rule.oneOf() == null)
                .flatMap(rule -> finding(rule, rules).stream())
                .toList();
    }

    private List<Rule> rules() {
        return Stream.of(book.award(proposal.award()))
                .flatMap(award -> book.rules().stream()
                        .filter(rule -> rule.concerns(award.code(), nominee))
                        .filter(rule -> rule.inForce(
                                rule.check().equals(CheckKind.COMPETENCE.name()) ? proposal.assessedOn() : day)))
                .toList();
    }

    private Optional<Finding> finding(Rule rule, List<Rule> all) {
        if (!rule.check().equals(CheckKind.ONE_OF.name())) {
            return found(rule);
        }
        var parts = all.stream()
                .filter(part -> rule.id().equals(part.oneOf()))
                .flatMap(part -> found(part).stream())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Finding.of(rule, together(parts), parts));
    }

    private Optional<Finding> found(Rule rule) {
        return CheckKind.valueOf(rule.check())
                .check(new Situation(book, rule, nominee, proposal, grounds, day))
                .map(outcome -> Finding.of(rule, outcome, List.of()));
    }

    /** One alternative met is enough; where none is but one is open, a person must look. */
    private Outcome together(List<Finding> parts) {
        var facts = Datum.of("eligibility.fact.alternatives", parts.size());
        int met = count(parts, Answer.MET);
        int open = count(parts, Answer.NEEDS_PERSON);
        if (met > 0) {
            return Outcome.met(Phrase.of("eligibility.one-of.met", nominee.name(), met, parts.size()), facts);
        }
        var remedy = Phrase.of("eligibility.one-of.remedy", nominee.name());
        return open > 0
                ? Outcome.needsPerson(
                        Phrase.of("eligibility.one-of.open", nominee.name(), open, parts.size()), remedy, facts)
                : Outcome.notMet(Phrase.of("eligibility.one-of.not-met", nominee.name(), parts.size()), remedy, facts);
    }

    private static int count(List<Finding> parts, Answer answer) {
        return (int) parts.stream().filter(part -> part.answer() == answer).count();
    }
}
