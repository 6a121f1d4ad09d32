package vn.thidua.reading.application;

import java.nio.file.Path;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.plan.PlanId;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.PaperIntake;
import vn.thidua.shared.Actor;

/** Receives a paper and reads it while the caller waits; the queued reading later finds nothing left to do. */
@Service
@Transactional
class TakingPapersAtOnce implements PaperIntake {

    private final ReceivingPaper receiving;
    private final ReadingDraft reading;
    private final DocumentSource documents;
    private final ConfirmingDraft confirming;

    TakingPapersAtOnce(
            ReceivingPaper receiving, ReadingDraft reading, DocumentSource documents, ConfirmingDraft confirming) {
        this.receiving = receiving;
        this.reading = reading;
        this.documents = documents;
        this.confirming = confirming;
    }

    @Override
    public DraftId take(String name, Path file, Actor officer) {
        var draft = receiving.receive(name, file, officer).draft();
        if (reading.begin(draft).isPresent()) {
            reading.finish(draft, ReadPaper.of(documents.read(file, name, PageProgress.silent()), name));
        }
        return draft;
    }

    @Override
    public PlanId confirm(DraftId draft, Actor officer) {
        var outcome = confirming.confirm(draft, true, officer);
        if (outcome.plan() == null) {
            throw new IllegalStateException("draft " + draft.value() + " lacks " + outcome.lacks());
        }
        return outcome.plan();
    }
}
