package vn.thidua.decision.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.decision.domain.Cancellation;
import vn.thidua.decision.domain.Cancellation.Paper;
import vn.thidua.decision.domain.Cancellations;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.Decision;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.Recoveries;
import vn.thidua.decision.domain.Recovery;
import vn.thidua.decision.domain.RecoveryWhat;
import vn.thidua.decision.store.NumberRows;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Refusal;

/** The paper of a cancellation with its number, and the list of what is to be recovered. */
@Component
class TakingBack {

    private final Cancellations cancellations;
    private final Recoveries recoveries;
    private final SettlingRewards settling;
    private final NumberRows rows;
    private final DecisionSaying saying;
    private final DecisionNews news;

    TakingBack(
            Cancellations cancellations,
            Recoveries recoveries,
            SettlingRewards settling,
            NumberRows rows,
            DecisionSaying saying,
            DecisionNews news) {
        this.cancellations = cancellations;
        this.recoveries = recoveries;
        this.settling = settling;
        this.rows = rows;
        this.saying = saying;
        this.news = news;
    }

    Instant now() {
        return news.now();
    }

    void tell(DomainEvent event) {
        news.of(event);
    }

    /** A second click names the same awards and the same paper. */
    boolean isDone(Decision decision, List<DecidedAward> meant, Paper paper) {
        return cancellations.findByDecisionOrderByDay(decision.id()).stream()
                .filter(one -> one.number() == paper.number() && one.day().equals(paper.day()))
                .anyMatch(one -> meant.stream().allMatch(award -> one.id().equals(award.cancellation())));
    }

    Cancellation kept(Decision decision, Paper paper, Actor by) {
        var cancellation = Cancellation.of(decision, paper, by, news.now(), news.today());
        var what = saying.said("decision.cancels", decision.number());
        rows.take(decision.unit(), paper.day().getYear(), paper.number(), what, by, news.now())
                .ifPresent(taken -> {
                    throw Refusal.because(
                            DecisionReason.NUMBER_TAKEN, paper.number(), taken.what(), taken.takenByName());
                });
        return cancellations.save(cancellation);
    }

    /** The artefact always, the money where it was paid; and what else these people were given is settled anew. */
    void recover(List<DecidedAward> taken) {
        var wanted = new ArrayList<Recovery>();
        for (var one : taken) {
            wanted.add(Recovery.of(one.id(), RecoveryWhat.ARTEFACT, null));
            if (one.reward().isPaid()) {
                wanted.add(
                        Recovery.of(one.id(), RecoveryWhat.MONEY, one.reward().amount()));
            }
        }
        recoveries.saveAll(wanted);
        settling.settle(taken.stream().map(DecidedAward::holder).toList());
    }
}
