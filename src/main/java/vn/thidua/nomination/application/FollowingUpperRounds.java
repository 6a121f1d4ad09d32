package vn.thidua.nomination.application;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationStepTaken;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.Nominations;
import vn.thidua.nomination.domain.ReviewStep;

/**
 * Kết quả của cấp trên: what became of a dossier in a round above becomes of the one it was made from, in the same transaction. One that
 * stands elsewhere by now is left alone.
 */
@Service
@Transactional
public class FollowingUpperRounds {

    private final Nominations nominations;
    private final NominationNews news;

    FollowingUpperRounds(Nominations nominations, NominationNews news) {
        this.nominations = nominations;
        this.news = news;
    }

    @EventListener
    void on(NominationStepTaken taken) {
        var step = follows(ReviewStep.valueOf(taken.step()));
        if (step == null) {
            return;
        }
        var upper = nominations.get(taken.about());
        if (upper.origin() != null) {
            nominations
                    .findLockedById(upper.origin())
                    .filter(origin -> step.startsFrom(origin.state()))
                    .ifPresent(origin -> follow(origin, step, upper, taken));
        }
    }

    private void follow(Nomination origin, ReviewStep step, Nomination upper, NominationStepTaken taken) {
        var handling = upper.handling();
        boolean decided = handling.decision() != null && handling.decidedOn() != null;
        var why = taken.reason() == null ? news.said("nomination.step." + taken.step()) : taken.reason();
        var moved = decided && step != ReviewStep.DECLINED_ABOVE
                ? origin.decided(step, handling.decision(), handling.decidedOn(), why, taken.by(), taken.at())
                : origin.take(step, why, taken.by(), taken.at());
        nominations.save(moved);
        news.step(moved, step, taken.by());
    }

    private static @Nullable ReviewStep follows(ReviewStep upper) {
        return switch (upper) {
            case AWARD, DECIDED_ABOVE -> ReviewStep.DECIDED_ABOVE;
            case DECLINE, FAIL, DECLINED_ABOVE -> ReviewStep.DECLINED_ABOVE;
            case WITHDRAW -> ReviewStep.CALL_BACK;
            case REVOKE -> ReviewStep.REVOKE;
            default -> null;
        };
    }
}
