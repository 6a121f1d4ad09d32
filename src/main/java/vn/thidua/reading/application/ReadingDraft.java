package vn.thidua.reading.application;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.files.Papers;
import vn.thidua.plan.PlanNotation;
import vn.thidua.reading.DraftFailed;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.DraftRead;
import vn.thidua.reading.ReadingReason;
import vn.thidua.reading.domain.Draft;
import vn.thidua.reading.domain.DraftReason;
import vn.thidua.reading.domain.DraftState;
import vn.thidua.reading.domain.DraftStep;
import vn.thidua.reading.domain.Drafts;
import vn.thidua.reading.store.SourceTexts;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** The machine's own steps: begins to read a document, tells how far it is, and hands in what it read or why not. */
@Service
@Transactional
public class ReadingDraft {

    /** The server's fault, not the paper's: reading it again later may help, so it is kept. */
    private static final Set<Reason> PASSING =
            Set.of(ReadingReason.RECOGNITION_MISSING, ReadingReason.RECOGNITION_FAILED, ReadingReason.NOT_READABLE);

    private final Drafts drafts;
    private final SourceTexts texts;
    private final Papers papers;
    private final PlanNotation notation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingDraft(
            Drafts drafts,
            SourceTexts texts,
            Papers papers,
            PlanNotation notation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.texts = texts;
        this.papers = papers;
        this.notation = notation;
        this.events = events;
        this.clock = clock;
    }

    /** The draft to read now; none when it was set aside meanwhile or broke the reading too often. */
    public Optional<Draft> begin(DraftId id) {
        var draft = drafts.findLockedById(id).filter(found -> DraftStep.BEGIN.startsFrom(found.state()));
        if (draft.filter(Draft::isWornOut).isPresent()) {
            fail(
                    draft.get(),
                    DraftReason.READING_BROKE,
                    List.of(draft.get().receipt().name()),
                    true);
            return Optional.empty();
        }
        return draft.map(found -> drafts.save(found.begin(clock.instant())));
    }

    public void progress(DraftId id, int done, int total) {
        texts.progress(id, done, total);
    }

    public void finish(DraftId id, ReadPaper read) {
        reading(id).ifPresent(draft -> {
            texts.keep(id, read.source());
            var written = new Draft.Written(read.plan(), notation.write(read.plan()));
            var done = drafts.save(draft.finish(written, clock.instant()));
            events.publishEvent(new DraftRead(
                    id, done.unit(), done.title(), Actor.SYSTEM, done.standing().since()));
        });
    }

    public void refuse(DraftId id, Refusal refusal) {
        var details = Arrays.stream(refusal.details()).map(String::valueOf).toList();
        reading(id).ifPresent(draft -> fail(draft, refusal.reason(), details, PASSING.contains(refusal.reason())));
    }

    /** What came in the way is none of the paper's: it is read again later, but not for ever. */
    public boolean giveUp(DraftId id) {
        var wornOut = reading(id).filter(Draft::isWornOut);
        wornOut.ifPresent(draft ->
                fail(draft, DraftReason.READING_BROKE, List.of(draft.receipt().name()), true));
        return wornOut.isPresent();
    }

    private Optional<Draft> reading(DraftId id) {
        return drafts.findLockedById(id).filter(draft -> draft.state() == DraftState.READING);
    }

    private void fail(Draft draft, Reason reason, List<String> details, boolean keepPaper) {
        var failed = drafts.save(draft.fail(reason, details, keepPaper, clock.instant()));
        if (!keepPaper && draft.paper() != null) {
            papers.forget(draft.paper());
        }
        events.publishEvent(new DraftFailed(
                failed.id(),
                failed.unit(),
                failed.title(),
                Actor.SYSTEM,
                failed.standing().since()));
    }
}
