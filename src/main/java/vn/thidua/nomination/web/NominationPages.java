package vn.thidua.nomination.web;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.application.Checklists;
import vn.thidua.nomination.application.ForwardingNominations;
import vn.thidua.nomination.application.JudgingNominations;
import vn.thidua.nomination.application.ReviewingNominations;
import vn.thidua.nomination.application.SeeingNominations;
import vn.thidua.nomination.application.TablingNominations;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.nomination.web.NominationPage.Doing;
import vn.thidua.nomination.web.NominationPage.Judged;
import vn.thidua.nomination.web.NominationPage.JudgedLine;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Opens one dossier for a person. */
@Component
class NominationPages {

    private final SeeingNominations seeing;
    private final JudgingNominations judging;
    private final ReviewingNominations reviewing;
    private final TablingNominations tabling;
    private final Checklists checklists;
    private final ForwardingNominations forwarding;
    private final DossierFacts facts;

    NominationPages(
            SeeingNominations seeing,
            JudgingNominations judging,
            ReviewingNominations reviewing,
            TablingNominations tabling,
            Checklists checklists,
            ForwardingNominations forwarding,
            DossierFacts facts) {
        this.seeing = seeing;
        this.judging = judging;
        this.reviewing = reviewing;
        this.tabling = tabling;
        this.checklists = checklists;
        this.forwarding = forwarding;
        this.facts = facts;
    }

    ModelAndView show(NominationId id, @Nullable Refusal refusal, Actor actor) {
        var answer = new ModelAndView("nomination/nomination", "page", open(id, refusal, actor));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private NominationPage open(NominationId id, @Nullable Refusal refusal, Actor actor) {
        var nomination = seeing.nomination(id, actor);
        var round = seeing.roundOf(nomination);
        return new NominationPage(
                nomination,
                round,
                facts.name(nomination.unit()),
                facts.name(nomination.decider()),
                checklists.of(nomination),
                checklists.others(nomination),
                judged(nomination),
                facts.remarks(id),
                doing(nomination, actor),
                forwarding.linked(nomination, actor),
                facts.own(id),
                facts.left(nomination, round),
                facts.history(id),
                facts.today(),
                refusal);
    }

    private Judged judged(Nomination nomination) {
        var verdict = judging.judge(nomination);
        var wording = judging.wording();
        var lines = verdict.findings().stream()
                .map(finding -> new JudgedLine(finding, wording.explain(finding)))
                .sorted(Comparator.comparing(NominationPages::weight))
                .toList();
        return new Judged(
                verdict,
                wording.conclude(verdict),
                wording.say(verdict.choice().sentence()),
                lines,
                facts.appraisals(nomination.id()));
    }

    /** What stands in the way first, then what a person must look at, then what is met, advice last. */
    private static int weight(JudgedLine line) {
        var answer =
                switch (line.answer()) {
                    case NOT_MET -> 0;
                    case NEEDS_PERSON -> 1;
                    case MET -> 2;
                };
        return answer + (line.isAdvice() ? 3 : 0);
    }

    private Doing doing(Nomination nomination, Actor actor) {
        var steps = new LinkedHashSet<ReviewStep>(reviewing.steps(nomination, actor));
        boolean handles = seeing.may(NominationAct.RECEIVE_NOMINATION, nomination.decider(), actor);
        return new Doing(
                steps,
                nomination.state().isWritable()
                        && seeing.may(NominationAct.PREPARE_NOMINATION, nomination.unit(), actor),
                handles,
                nomination.state().isInHand()
                        && seeing.may(NominationAct.APPRAISE_NOMINATION, nomination.decider(), actor),
                steps.contains(ReviewStep.TABLE) ? tabling.meetings(actor) : List.of(),
                steps.contains(ReviewStep.FORWARD) ? forwarding.rounds(actor) : List.of());
    }
}
