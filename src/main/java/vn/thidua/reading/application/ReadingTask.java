package vn.thidua.reading.application;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.files.FileId;
import vn.thidua.files.Papers;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.domain.Draft;
import vn.thidua.reading.text.SourceText;
import vn.thidua.shared.Refusal;

/** Reads one queued document in the background. Reading holds no transaction: only its steps are in the database. */
@Configuration(proxyBeanMethods = false)
class ReadingTask {

    private static final Logger log = LoggerFactory.getLogger(ReadingTask.class);

    @Bean
    Task<Void> readPaper(ReadingDraft reading, Papers papers, DocumentSource documents) {
        return Tasks.oneTime(ReadingQueue.TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(2)))
                .onDeadExecutionRevive()
                .execute((instance, context) ->
                        read(new DraftId(UUID.fromString(instance.getId())), reading, papers, documents));
    }

    private static void read(DraftId id, ReadingDraft reading, Papers papers, DocumentSource documents) {
        var begun = reading.begin(id);
        if (begun.isEmpty()) {
            return;
        }
        try {
            reading.finish(id, read(begun.get(), reading, papers, documents));
        } catch (Refusal refusal) {
            reading.refuse(id, refusal);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            log.error("reading {} failed", id.value(), failure);
            if (!reading.giveUp(id)) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private static ReadPaper read(Draft draft, ReadingDraft reading, Papers papers, DocumentSource documents)
            throws IOException {
        var name = draft.receipt().name();
        var file = Files.createTempFile("paper", null);
        try {
            copy(papers, draft.paper(), file);
            var source = documents.read(file, name, (done, of) -> reading.progress(draft.id(), done, of));
            return ReadPaper.of(storable(source), name);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void copy(Papers papers, @Nullable FileId paper, Path file) throws IOException {
        if (paper == null) {
            throw new IOException("the paper is gone");
        }
        try (var bytes = papers.open(paper)) {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** PostgreSQL keeps no zero character; a blank in its place leaves every offset where it was. */
    private static SourceText storable(SourceText source) {
        return new SourceText(source.text().replace('\0', ' '), source.pageStarts(), source.boxes(), source.origin());
    }
}
