package vn.thidua.reading.application;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.files.Papers;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.DraftPurged;
import vn.thidua.reading.domain.Draft;
import vn.thidua.reading.domain.Drafts;
import vn.thidua.reading.store.DraftQueries;
import vn.thidua.shared.Actor;

/** Removes for good what was set aside longer ago than it can come back: the document, its text and its paper. */
@Service
@Transactional
class PurgingDrafts {

    private static final int AT_ONCE = 100;

    private final Drafts drafts;
    private final DraftQueries queries;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PurgingDrafts(Drafts drafts, DraftQueries queries, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.queries = queries;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** What may be removed now, at most a hundred. */
    List<DraftId> due() {
        return queries.discardedBefore(clock.instant().minus(Draft.KEPT), AT_ONCE);
    }

    /** Locked and looked at again: someone may have taken it up meanwhile. */
    void purge(DraftId id) {
        drafts.findLockedById(id)
                .filter(draft -> draft.isPastReturn(clock.instant()))
                .ifPresent(this::remove);
    }

    private void remove(Draft draft) {
        drafts.delete(draft);
        var paper = draft.paper();
        if (paper != null && queries.unitsHolding(paper).isEmpty()) {
            papers.forget(paper);
        }
        events.publishEvent(new DraftPurged(draft.id(), draft.unit(), draft.title(), Actor.SYSTEM, clock.instant()));
    }
}
