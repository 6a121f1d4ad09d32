package vn.thidua.eligibility;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Căn cứ: all facts known of the nominee, as the other rooms hold them. An empty list means nothing is recorded. */
public record Grounds(
        List<YearRating> ratings,
        List<PastAward> awards,
        List<Initiative> initiatives,
        List<Discipline> disciplines,
        List<Hold> holds,
        List<Absence> absences,
        List<Succession> successions,
        List<Attestation> attestations,
        List<ClusterStanding> clusters,
        @Nullable Headcount headcount) {

    public Grounds {
        ratings = List.copyOf(ratings);
        awards = List.copyOf(awards);
        initiatives = List.copyOf(initiatives);
        disciplines = List.copyOf(disciplines);
        holds = List.copyOf(holds);
        absences = List.copyOf(absences);
        successions = List.copyOf(successions);
        attestations = List.copyOf(attestations);
        clusters = List.copyOf(clusters);
    }

    public Optional<YearRating> rating(int year) {
        return ratings.stream().filter(one -> one.year() == year).findFirst();
    }

    public Optional<Attestation> attested(String standard) {
        return attestations.stream()
                .filter(one -> one.standard().equals(standard))
                .findFirst();
    }
}
