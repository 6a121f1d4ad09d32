package vn.thidua.decision.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.commendation.AwardCatalogue;
import vn.thidua.commendation.AwardCatalogue.Known;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecidedAwards;
import vn.thidua.decision.domain.Decision;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.DecisionStep;
import vn.thidua.decision.domain.Decisions;
import vn.thidua.decision.domain.RewardTerms;
import vn.thidua.decision.domain.Signing;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/**
 * Ký quyết định: number and day are given, the money is frozen, the awards go into the register and their certificates get numbers;
 * all of it or nothing.
 */
@Service
@Transactional
public class SigningDecisions {

    private final SeeingDecisions seeing;
    private final Decisions decisions;
    private final DecidedAwards awards;
    private final AwardCatalogue catalogue;
    private final JudgingCompetence judging;
    private final SettlingRewards settling;
    private final SignedAwards carrying;
    private final Permission permission;

    SigningDecisions(
            SeeingDecisions seeing,
            Decisions decisions,
            DecidedAwards awards,
            AwardCatalogue catalogue,
            JudgingCompetence judging,
            SettlingRewards settling,
            SignedAwards carrying,
            Permission permission) {
        this.seeing = seeing;
        this.decisions = decisions;
        this.awards = awards;
        this.catalogue = catalogue;
        this.judging = judging;
        this.settling = settling;
        this.carrying = carrying;
        this.permission = permission;
    }

    /**
     * What is said when a decision is signed.
     *
     * @param step SIGN by the leader on the screen, ENTER of a decision signed on paper
     * @param signature lines above the name; empty: as in the draft
     * @param signer full name; on the screen the person who signs, whatever is said here
     */
    public record Order(DecisionStep step, int number, LocalDate day, String place, String signature, String signer) {}

    public void sign(DecisionId id, Order order, Actor by) {
        var decision = seeing.locked(id, by);
        permission.require(order.step().act(), by, decision.unit());
        if (order.step() != DecisionStep.SIGN && order.step() != DecisionStep.ENTER) {
            throw Refusal.because(DecisionReason.FIELD_MISSING, "@decision.field.number");
        }
        if (isSame(decision, order, by)) {
            return;
        }
        var given = new Signing(
                order.number(),
                order.day(),
                order.place().strip(),
                order.step() == DecisionStep.SIGN ? by.name() : order.signer().strip());
        var signed =
                decision.signed(order.step(), given, order.signature().strip(), by, carrying.now(), carrying.today());
        var listed = awards.findByDecisionOrderByPosition(id);
        if (listed.isEmpty()) {
            throw Refusal.because(DecisionReason.NOTHING_IN_IT);
        }
        var known = judging.require(decision.unit(), listed, given.signedOn());
        carrying.take(signed, listed, by);
        var kept = decisions.save(signed);
        awards.saveAll(given(listed, known, given.signedOn()));
        settling.settle(listed.stream().map(DecidedAward::holder).toList());
        carrying.carryOut(kept, awards.findByDecisionOrderByPosition(id), by);
    }

    /** A second click says the same again. */
    private static boolean isSame(Decision decision, Order order, Actor by) {
        var signing = decision.signing();
        return signing != null
                && decision.isDone(order.step(), by)
                && signing.number() == order.number()
                && signing.signedOn().equals(order.day());
    }

    /** Each by the name and at the price of the day; what the catalogue does not know stays without a figure. */
    private List<DecidedAward> given(List<DecidedAward> listed, Map<String, Known> known, LocalDate day) {
        var prices = new HashMap<String, RewardTerms>();
        return listed.stream()
                .map(one -> one.given(
                        known.get(one.award()),
                        prices.computeIfAbsent(
                                one.award() + one.subject(),
                                price -> RewardTerms.of(
                                        catalogue.pay(one.award(), SettlingRewards.paidAs(one.subject()), day)))))
                .toList();
    }
}
