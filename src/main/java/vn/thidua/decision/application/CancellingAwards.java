package vn.thidua.decision.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRegister;
import vn.thidua.certificate.CertificateDesk;
import vn.thidua.decision.AwardsCancelled;
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.domain.Cancellation;
import vn.thidua.decision.domain.Cancellation.Paper;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecidedAwards;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.DecisionStep;
import vn.thidua.decision.domain.Decisions;
import vn.thidua.nomination.ApprovedNominations;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Hủy bỏ (Luật Điều 93): awards are taken back by a further decision, everywhere they count, and what came with them is recovered. */
@Service
@Transactional
public class CancellingAwards {

    private final SeeingDecisions seeing;
    private final Decisions decisions;
    private final DecidedAwards awards;
    private final ApprovedNominations nominations;
    private final AwardRegister register;
    private final CertificateDesk desk;
    private final TakingBack taking;
    private final Permission permission;

    CancellingAwards(
            SeeingDecisions seeing,
            Decisions decisions,
            DecidedAwards awards,
            ApprovedNominations nominations,
            AwardRegister register,
            CertificateDesk desk,
            TakingBack taking,
            Permission permission) {
        this.seeing = seeing;
        this.decisions = decisions;
        this.awards = awards;
        this.nominations = nominations;
        this.register = register;
        this.desk = desk;
        this.taking = taking;
        this.permission = permission;
    }

    public void cancel(DecisionId id, Set<DecidedAwardId> chosen, Paper paper, Actor by) {
        var decision = seeing.locked(id, by);
        permission.require(DecisionStep.CANCEL_AWARD.act(), by, decision.unit());
        if (chosen.isEmpty()) {
            throw Refusal.because(DecisionReason.NOTHING_CHOSEN);
        }
        var all = seeing.awards(id, by);
        var meant = all.stream().filter(one -> chosen.contains(one.id())).toList();
        if (meant.size() < chosen.size()) {
            chosen.forEach(one -> seeing.award(id, one, by));
        }
        if (taking.isDone(decision, meant, paper)) {
            return;
        }
        boolean isWhole = all.stream().filter(DecidedAward::isGiven).allMatch(one -> chosen.contains(one.id()));
        var step = isWhole ? DecisionStep.CANCEL : DecisionStep.CANCEL_AWARD;
        var after = decision.taking(step, paper.reason(), by, taking.now());
        var cancellation = taking.kept(decision, paper, by);
        var taken = new ArrayList<DecidedAward>();
        for (var one : meant) {
            taken.add(awards.save(one.cancelled(cancellation.id())));
            carryOut(one, cancellation, by);
        }
        taking.recover(taken);
        if (isWhole) {
            decisions.save(after);
        }
        taking.tell(new AwardsCancelled(
                id,
                decision.unit(),
                decision.number(),
                cancellation.written(),
                names(taken),
                paper.reason(),
                by,
                taking.now()));
    }

    private void carryOut(DecidedAward one, Cancellation cancellation, Actor by) {
        var reference = one.id().value();
        var day = cancellation.day();
        nominations.revoked(one.nomination(), cancellation.written(), day, cancellation.reason(), by);
        register.revoke(reference, cancellation.written(), day, cancellation.reason(), by);
        desk.of(reference).ifPresent(certificate -> desk.revoke(certificate.id(), cancellation.reason(), by));
    }

    private static String names(List<DecidedAward> taken) {
        return taken.stream().map(DecidedAward::name).collect(Collectors.joining(", "));
    }
}
