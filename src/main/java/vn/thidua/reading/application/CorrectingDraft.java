package vn.thidua.reading.application;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.plan.PlanNotation;
import vn.thidua.reading.DraftEdited;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.domain.Amendment;
import vn.thidua.reading.domain.Draft;
import vn.thidua.reading.domain.DraftReason;
import vn.thidua.reading.domain.DraftStep;
import vn.thidua.reading.domain.Drafts;
import vn.thidua.reading.domain.Manuscript;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Corrects what was read, one item at a time. The draft's row is locked meanwhile, so two people working on different
 * items never undo each other.
 */
@Service
@Transactional
public class CorrectingDraft {

    private final Drafts drafts;
    private final PlanNotation notation;
    private final DraftSight sight;
    private final ChangesInWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectingDraft(
            Drafts drafts,
            PlanNotation notation,
            DraftSight sight,
            ChangesInWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.notation = notation;
        this.sight = sight;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** Takes in what a person typed in an item's fields; with nothing typed the item is accepted as it stands. */
    public Amendment amend(DraftId id, String part, String key, Map<String, String> typed, Actor actor) {
        var draft = editable(id, actor);
        var before = content(draft);
        var amendment = before.amend(part, key, typed);
        if (amendment.manuscript() != null) {
            save(draft, before, amendment.manuscript(), actor);
        } else if (amendment.faults().isEmpty()) {
            throw Refusal.because(DraftReason.ITEM_GONE, draft.receipt().name());
        }
        return amendment;
    }

    /** The key of the new, empty item. */
    public String add(DraftId id, String part, Actor actor) {
        var draft = editable(id, actor);
        var before = content(draft);
        var added = before.add(part);
        save(draft, before, added.manuscript(), actor);
        return added.key();
    }

    public void remove(DraftId id, String part, String key, Actor actor) {
        var draft = editable(id, actor);
        var before = content(draft);
        save(draft, before, before.remove(part, key), actor);
    }

    private Draft editable(DraftId id, Actor actor) {
        var draft = drafts.locked(id);
        sight.require(DraftStep.EDIT, draft, actor);
        draft.require(DraftStep.EDIT);
        return draft;
    }

    private Manuscript content(Draft draft) {
        return new Manuscript(notation.read(Objects.requireNonNull(draft.content())));
    }

    private void save(Draft draft, Manuscript before, Manuscript after, Actor actor) {
        var edited = drafts.save(draft.edit(new Draft.Written(after.plan(), notation.write(after.plan()))));
        var changes = words.of(before.differencesTo(after));
        if (!changes.isEmpty()) {
            events.publishEvent(
                    new DraftEdited(edited.id(), edited.unit(), edited.title(), changes, actor, clock.instant()));
        }
    }
}
