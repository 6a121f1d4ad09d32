package vn.thidua.reading.application;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reading.DraftDiscarded;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.DraftRestored;
import vn.thidua.reading.domain.Draft;
import vn.thidua.reading.domain.DraftReason;
import vn.thidua.reading.domain.DraftState;
import vn.thidua.reading.domain.DraftStep;
import vn.thidua.reading.domain.Drafts;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Sets a document aside, takes it up again, or has the machine read it once more. */
@Service
@Transactional
public class SettingDraftAside {

    private final Drafts drafts;
    private final DraftSight sight;
    private final ReadingQueue queue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettingDraftAside(
            Drafts drafts, DraftSight sight, ReadingQueue queue, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.sight = sight;
        this.queue = queue;
        this.events = events;
        this.clock = clock;
    }

    public Draft discard(DraftId id, Actor actor) {
        var aside = drafts.save(draft(id, DraftStep.DISCARD, actor).discard(actor, clock.instant()));
        events.publishEvent(new DraftDiscarded(
                id, aside.unit(), aside.title(), actor, aside.standing().since()));
        return aside;
    }

    public Draft restore(DraftId id, Actor actor) {
        var draft = draft(id, DraftStep.RESTORE, actor);
        try {
            var back = drafts.save(draft.restore(actor, clock.instant()));
            read(back);
            events.publishEvent(new DraftRestored(
                    id, back.unit(), back.title(), actor, back.standing().since()));
            return back;
        } catch (DuplicateKeyException sentAgainMeanwhile) {
            throw Refusal.because(DraftReason.ALREADY_HERE, draft.receipt().name());
        }
    }

    public Draft readAgain(DraftId id, Actor actor) {
        var again = drafts.save(draft(id, DraftStep.READ_AGAIN, actor).readAgain(actor, clock.instant()));
        read(again);
        return again;
    }

    private void read(Draft draft) {
        if (draft.state() == DraftState.UPLOADED) {
            queue.add(draft.id());
        }
    }

    private Draft draft(DraftId id, DraftStep step, Actor actor) {
        var draft = drafts.locked(id);
        sight.require(step, draft, actor);
        return draft;
    }
}
