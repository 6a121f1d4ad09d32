package vn.thidua.nomination.application;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.ItemDecided;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.domain.Handling;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.Nominations;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.domain.ReviewStep;

/**
 * Kết quả bỏ phiếu: the sealed count of a dossier carries it or not, together with the seal: who sees the one sees the other. What is
 * no dossier, or stands elsewhere by now, is left alone, so that no dossier keeps a count from being sealed.
 */
@Service
@Transactional
public class HearingVotes {

    private final Nominations nominations;
    private final NominationNews news;

    HearingVotes(Nominations nominations, NominationNews news) {
        this.nominations = nominations;
        this.news = news;
    }

    @EventListener
    void on(ItemDecided decided) {
        if (decided.origin() != null) {
            nominations
                    .findLockedById(new NominationId(decided.origin()))
                    .filter(nomination -> nomination.state() == ReviewState.TABLED)
                    .filter(nomination ->
                            decided.meeting().equals(nomination.handling().meeting()))
                    .ifPresent(nomination -> count(nomination, decided));
        }
    }

    private void count(Nomination nomination, ItemDecided decided) {
        var count = new Handling.Count(decided.agreed(), decided.total(), decided.needed());
        var moved = nominations.save(nomination.voted(decided.passed(), count, decided.by(), decided.at()));
        news.step(moved, decided.passed() ? ReviewStep.CARRY : ReviewStep.FAIL, decided.by());
    }
}
