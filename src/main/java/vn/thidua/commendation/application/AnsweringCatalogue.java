package vn.thidua.commendation.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.commendation.AwardCatalogue;
import vn.thidua.commendation.AwardLevel;
import vn.thidua.commendation.Subject;
import vn.thidua.commendation.domain.AwardSort;
import vn.thidua.commendation.domain.Mark;
import vn.thidua.commendation.domain.Reward;
import vn.thidua.commendation.domain.RewardClaim;
import vn.thidua.commendation.domain.Rounding;
import vn.thidua.commendation.store.CatalogueQueries;
import vn.thidua.commendation.store.RewardQueries;

/** Answers other rooms from the catalogue as it stands on the day they ask about. */
@Service
@Transactional(readOnly = true)
public class AnsweringCatalogue implements AwardCatalogue {

    private final CatalogueQueries awards;
    private final RewardQueries rewards;
    private final Rounding rounding;

    AnsweringCatalogue(
            CatalogueQueries awards, RewardQueries rewards, @Value("${thidua.reward.rounding:UP}") Rounding rounding) {
        this.awards = awards;
        this.rewards = rewards;
        this.rounding = rounding;
    }

    @Override
    public Optional<Known> find(String code, LocalDate day) {
        return awards.award(code, day)
                .map(one -> new Known(
                        one.code(),
                        one.name(),
                        one.sort() == AwardSort.TITLE,
                        levels(one.levels()),
                        one.decidedBy() == null ? "" : one.decidedBy(),
                        one.decidedCitation() == null ? "" : one.decidedCitation()));
    }

    private static Set<AwardLevel> levels(@Nullable String codes) {
        return codes == null || codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(",")).map(AwardLevel::valueOf).collect(Collectors.toSet());
    }

    @Override
    public Pay pay(String code, Subject subject, LocalDate day) {
        var base = rewards.baseSalary(day).map(RewardQueries.BaseSalary::amount).orElse(null);
        var known = rewards.coefficients(day).stream()
                .filter(one -> one.code().equals(code) && one.subject() == subject)
                .findFirst()
                .orElse(null);
        var coefficient = known == null ? null : known.coefficient();
        return new Pay(
                coefficient,
                base,
                coefficient == null || base == null ? null : new Reward(coefficient, base, day, rounding).amount(),
                rounding.name(),
                known == null ? "" : known.citation(),
                known != null && known.mark() == Mark.SEEN);
    }

    @Override
    public List<String> paidInstead(List<Claim> claims) {
        return RewardClaim.settle(claims.stream()
                        .map(one -> new RewardClaim(
                                one.award(),
                                one.title() ? AwardSort.TITLE : AwardSort.FORM,
                                one.period(),
                                one.amount()))
                        .toList())
                .stream()
                .map(RewardClaim.Settled::insteadOf)
                .toList();
    }
}
