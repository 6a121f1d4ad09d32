package vn.thidua.decision.application;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.AwardCatalogue.Known;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecidedAwards;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.Decisions;
import vn.thidua.decision.domain.Placeholder;
import vn.thidua.nomination.ApprovedNomination;
import vn.thidua.nomination.ApprovedNominations;
import vn.thidua.nomination.NominationId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/** Hồ sơ chờ quyết định: what was approved, less what is in a decision already. */
@Component
class WaitingDossiers {

    private final ApprovedNominations nominations;
    private final DecidedAwards awards;
    private final Decisions decisions;
    private final JudgingCompetence judging;
    private final DecisionSaying saying;
    private final DecisionNews news;

    WaitingDossiers(
            ApprovedNominations nominations,
            DecidedAwards awards,
            Decisions decisions,
            JudgingCompetence judging,
            DecisionSaying saying,
            DecisionNews news) {
        this.nominations = nominations;
        this.awards = awards;
        this.decisions = decisions;
        this.judging = judging;
        this.saying = saying;
        this.news = news;
    }

    List<ApprovedNomination> of(UnitId unit) {
        var waiting = nominations.waiting(unit);
        var held = held(waiting.stream().map(ApprovedNomination::id).collect(Collectors.toSet())).stream()
                .map(DecidedAward::nomination)
                .collect(Collectors.toSet());
        return waiting.stream().filter(one -> !held.contains(one.id())).toList();
    }

    /** Those chosen, in the order they wait; refused by name what is in another decision. */
    List<ApprovedNomination> chosen(UnitId unit, Set<NominationId> chosen) {
        held(chosen).stream().findFirst().ifPresent(this::refuse);
        var found = nominations.waiting(unit).stream()
                .filter(one -> chosen.contains(one.id()))
                .toList();
        if (found.size() < chosen.size()) {
            var known = found.stream().map(ApprovedNomination::id).collect(Collectors.toSet());
            nominations.these(
                    chosen.stream().filter(one -> !known.contains(one)).toList());
            throw new NoSuchElementException("dossiers of another unit");
        }
        return found;
    }

    private List<DecidedAward> held(Set<NominationId> chosen) {
        return chosen.isEmpty() ? List.of() : awards.findByHeldTrueAndNominationIn(chosen);
    }

    private void refuse(DecidedAward award) {
        var decision = decisions.get(award.decision());
        throw Refusal.because(
                DecisionReason.DOSSIER_TAKEN,
                award.name(),
                decision.number().isEmpty()
                        ? Placeholder.subject(
                                decision.words().subject(), awards.findByDecisionOrderByPosition(decision.id()))
                        : decision.number(),
                decision.draftedByName());
    }

    /** What the catalogue says today; the day of the decision says it again. */
    Known known(String award) {
        return judging.known(award, news.today());
    }

    String usualSource() {
        return saying.said("decision.usual-source");
    }

    String said(String key) {
        return saying.said(key);
    }
}
