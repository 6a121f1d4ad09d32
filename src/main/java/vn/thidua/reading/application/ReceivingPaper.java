package vn.thidua.reading.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.files.Checksum;
import vn.thidua.files.Papers;
import vn.thidua.organisation.UnitId;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.PaperReceived;
import vn.thidua.reading.domain.Draft;
import vn.thidua.reading.domain.DraftReason;
import vn.thidua.reading.domain.Drafts;
import vn.thidua.reading.domain.ReadingAct;
import vn.thidua.reading.domain.Receipt;
import vn.thidua.reading.store.DraftQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Takes a paper in: looks at its bytes, keeps them, and queues them for reading, all or nothing. */
@Service
@Transactional
public class ReceivingPaper {

    private static final int HEAD = 8192;

    private final Papers papers;
    private final Drafts drafts;
    private final Permission permission;
    private final DraftQueries queries;
    private final DocumentSource documents;
    private final ReadingQueue queue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceivingPaper(
            Papers papers,
            Drafts drafts,
            Permission permission,
            DraftQueries queries,
            DocumentSource documents,
            ReadingQueue queue,
            ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.drafts = drafts;
        this.permission = permission;
        this.queries = queries;
        this.documents = documents;
        this.queue = queue;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What became of a paper.
     *
     * @param draft the document it is now, or the one that came from the same bytes before
     * @param isNew false when the unit had it already
     */
    public record Arrival(DraftId draft, String name, boolean isNew) {}

    public Arrival receive(String name, Path file, Actor actor) {
        var unit = new UnitId(actor.unit());
        permission.require(ReadingAct.RECEIVE_PAPER, actor, unit);
        try {
            var kind = look(name, file);
            var sha256 = checksum(file);
            var known = queries.sameBytes(unit, sha256);
            return known.isPresent()
                    ? new Arrival(known.get().id(), known.get().name(), false)
                    : keep(name, file, kind, unit, actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Arrival keep(String name, Path file, MediaKind kind, UnitId unit, Actor actor) {
        var paper = papers.keep(name, mediaType(kind), file);
        var now = clock.instant();
        var receipt = new Receipt(name, paper.sha256(), paper.size(), actor.account(), actor.name(), now);
        try {
            var draft = drafts.save(Draft.received(unit, paper.id(), receipt));
            queue.add(draft.id());
            events.publishEvent(new PaperReceived(draft.id(), unit, name, actor, now));
            return new Arrival(draft.id(), name, true);
        } catch (DuplicateKeyException sameMoment) {
            throw Refusal.because(DraftReason.ALREADY_HERE, name);
        }
    }

    /** What is quickly opened is opened before it is kept, so that a bad file leaves nothing behind. */
    private MediaKind look(String name, Path file) throws IOException {
        documents.look(file, name);
        try (var bytes = Files.newInputStream(file)) {
            return MediaKind.of(bytes.readNBytes(HEAD));
        }
    }

    private static String checksum(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return Checksum.of(bytes);
        }
    }

    private static String mediaType(MediaKind kind) {
        return switch (kind) {
            case TEXT -> "text/plain";
            case PDF -> "application/pdf";
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

            case IMAGE, OLD_WORD, UNKNOWN -> "application/octet-stream";
        };
    }
}
