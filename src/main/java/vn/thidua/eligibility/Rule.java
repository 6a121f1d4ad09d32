package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Quy định: one line of {@code eligibility/rules.tsv}, a version of a rule for a time. {@code check} names what is done with the facts,
 * {@code parameters} the thresholds; {@code oneOf} the rule of which this is one alternative; {@code pending} a draft that is shown but
 * never applied. Empty sets mean all.
 */
public record Rule(
        String id,
        Set<String> awards,
        Set<Subject> subjects,
        Set<Employment> employments,
        String check,
        Weight weight,
        @Nullable String oneOf,
        Map<String, String> parameters,
        String article,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Mark mark,
        @Nullable String pending) {

    public Rule {
        awards = Set.copyOf(awards);
        subjects = Set.copyOf(subjects);
        employments = Set.copyOf(employments);
        parameters = Map.copyOf(parameters);
    }

    public boolean inForce(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    public boolean concerns(String award, Nominee nominee) {
        return concerns(award)
                && (subjects.isEmpty() || subjects.contains(nominee.subject()))
                && (employments.isEmpty() || employments.contains(nominee.employment()));
    }

    public boolean concerns(String award) {
        return awards.isEmpty() || awards.contains(award);
    }

    public String parameter(String name) {
        var value = parameters.get(name);
        if (value == null) {
            throw new IllegalStateException("%s has no %s".formatted(id, name));
        }
        return value;
    }

    public int number(String name) {
        return Integer.parseInt(parameter(name));
    }
}
