package vn.thidua.reading.application;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanNotation;
import vn.thidua.plan.Plans;
import vn.thidua.platform.Json;
import vn.thidua.reading.DraftConfirmed;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.domain.DraftStep;
import vn.thidua.reading.domain.Drafts;
import vn.thidua.reading.domain.Item;
import vn.thidua.reading.domain.Manuscript;
import vn.thidua.reading.domain.ReadingAct;
import vn.thidua.reading.store.SourceTexts;
import vn.thidua.reading.text.SourceText;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Makes a reviewed document an official plan, once and by one person. */
@Service
@Transactional
public class ConfirmingDraft {

    private final Drafts drafts;
    private final Permission permission;
    private final Plans plans;
    private final SourceTexts texts;
    private final PlanNotation notation;
    private final ChangesInWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmingDraft(
            Drafts drafts,
            Permission permission,
            Plans plans,
            SourceTexts texts,
            PlanNotation notation,
            ChangesInWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.permission = permission;
        this.plans = plans;
        this.texts = texts;
        this.notation = notation;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The plan, or what still stands in its way.
     *
     * @param lacks last parts of message keys, by the item's name on the page
     * @param doubtsUnseen whether doubts are open that the person has not said to have seen
     */
    public record Outcome(@Nullable PlanId plan, Map<String, String> lacks, boolean doubtsUnseen) {}

    /** @param doubtsSeen whether the person says to have seen what is still doubtful */
    public Outcome confirm(DraftId id, boolean doubtsSeen, Actor actor) {
        var draft = drafts.locked(id);
        permission.require(ReadingAct.CONFIRM_DRAFT, actor, draft.unit());
        draft.require(DraftStep.CONFIRM);
        var content = manuscript(draft.content());
        var lacks = content.lacks();
        boolean unseen = !doubtsSeen && content.items().stream().anyMatch(Item::isDoubtful);
        if (!lacks.isEmpty() || unseen) {
            return new Outcome(null, lacks, unseen);
        }
        var changes = words.of(manuscript(draft.reading()).differencesTo(content));
        var text = texts.of(id).map(SourceText::text).orElse("");
        var plan = plans.confirm(draft.unit(), content.plan(), draft.paper(), text, changes, actor);
        var confirmed = drafts.save(draft.confirm(plan, actor, clock.instant()));
        events.publishEvent(new DraftConfirmed(
                id,
                draft.unit(),
                draft.title(),
                plan,
                actor,
                confirmed.standing().since()));
        return new Outcome(plan, Map.of(), false);
    }

    private Manuscript manuscript(@Nullable Json written) {
        return new Manuscript(notation.read(Objects.requireNonNull(written)));
    }
}
