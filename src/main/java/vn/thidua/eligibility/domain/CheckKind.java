package vn.thidua.eligibility.domain;

import java.util.Optional;
import java.util.function.Function;
import vn.thidua.eligibility.Outcome;

/** Cách kiểm tra: what is done with the facts; rules name it in their column {@code check}. Nothing comes of it where it does not concern. */
public enum CheckKind {
    RATING(StandardChecks::rating),
    ATTESTED(StandardChecks::attested),
    CLUSTER(StandardChecks::cluster),
    NOT_IN_HAND(StandardChecks::notInHand),
    EXCELLENT_YEARS(YearChecks::excellent),
    CHAIN(ChainCheck::consecutive),
    TIMES(SpacedChainCheck::consecutiveTimes),
    REUSE(SpacedChainCheck::reuse),
    ACHIEVEMENT(AchievementChecks::basis),
    SAME_ACHIEVEMENT(DuplicateChecks::sameAchievement),
    SAME_PERIOD(DuplicateChecks::samePeriod),
    OTHER_OF_PERIOD(DuplicateChecks::otherOfPeriod),
    MERIT_EXCLUSION(DuplicateChecks::excluded),
    INITIATIVE(InitiativeChecks::recognised),
    INITIATIVE_ONCE(InitiativeChecks::once),
    SHARE(CollectiveChecks::share),
    DISCIPLINED(CollectiveChecks::disciplined),
    FIGHTERS(CollectiveChecks::fighters),
    TIE(CollectiveChecks::tie),
    KIND(NamingChecks::kind),
    SUBJECT(NamingChecks::subject),
    NAMING(NamingChecks::naming),
    COMPETENCE(NamingChecks::competence),
    HOLD(ConductChecks::hold),
    AFTER_DISCIPLINE(ConductChecks::afterDiscipline),
    MATERNITY(ConductChecks::maternity),
    WORKING_TIME(ConductChecks::workingTime),
    AREA(ConductChecks::area),
    /** Met by one of its alternatives; the judge puts it together. */
    ONE_OF(situation -> Optional.empty());

    private final Function<Situation, Optional<Outcome>> check;

    CheckKind(Function<Situation, Optional<Outcome>> check) {
        this.check = check;
    }

    Optional<Outcome> check(Situation situation) {
        return check.apply(situation);
    }
}
