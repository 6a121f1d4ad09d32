package vn.thidua.eligibility;

import java.util.Set;

/** One line of {@code eligibility/awards.tsv}: code, class, whom it is for, and its rank among those of its class. */
public record AwardKind(String code, AwardClass type, Set<Subject> subjects, int rank) {

    public AwardKind {
        subjects = Set.copyOf(subjects);
    }

    public Phrase words() {
        return new Phrase("eligibility.award." + code, java.util.List.of());
    }
}
