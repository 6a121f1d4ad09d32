package vn.thidua.decision.application;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecidedAwards;
import vn.thidua.decision.domain.Decision;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.DecisionStep;
import vn.thidua.decision.domain.Decisions;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Trình, thu về, trả lại, bỏ dự thảo: the steps of a draft decision that want a button and perhaps a reason. */
@Service
@Transactional
public class MovingDecisions {

    private final SeeingDecisions seeing;
    private final Decisions decisions;
    private final DecidedAwards awards;
    private final JudgingCompetence judging;
    private final DecisionNews news;
    private final Permission permission;

    MovingDecisions(
            SeeingDecisions seeing,
            Decisions decisions,
            DecidedAwards awards,
            JudgingCompetence judging,
            DecisionNews news,
            Permission permission) {
        this.seeing = seeing;
        this.decisions = decisions;
        this.awards = awards;
        this.judging = judging;
        this.news = news;
        this.permission = permission;
    }

    /** The steps this person may take from where the decision stands, for buttons. */
    public List<DecisionStep> steps(Decision decision, Actor by) {
        return Stream.of(DecisionStep.values())
                .filter(step -> step.startsFrom(decision.state()))
                .filter(step -> permission.allows(step.act(), by, decision.unit()))
                .toList();
    }

    /** Taken a second time by the same person it changes nothing; by another it is refused with the name of who was first. */
    public void take(DecisionId id, DecisionStep step, @Nullable String reason, Actor by) {
        var decision = seeing.locked(id, by);
        permission.require(step.act(), by, decision.unit());
        if (!step.isPlain()) {
            throw Refusal.because(DecisionReason.FIELD_MISSING, "@decision.field.number");
        }
        if (decision.isDone(step, by)) {
            return;
        }
        var after = decision.taking(step, reason, by, news.now());
        var listed = awards.findByDecisionOrderByPosition(id);
        if (step == DecisionStep.SUBMIT) {
            requireReady(decision, listed);
        }
        if (step == DecisionStep.DISCARD) {
            awards.saveAll(listed.stream().map(DecidedAward::released).toList());
        }
        news.step(decisions.save(after), listed, step, by);
    }

    private void requireReady(Decision decision, List<DecidedAward> listed) {
        if (listed.isEmpty()) {
            throw Refusal.because(DecisionReason.NOTHING_IN_IT);
        }
        decision.words().complete();
        judging.require(decision.unit(), listed, news.today());
    }
}
