package vn.thidua.reading.application;

import java.nio.file.Path;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.plan.PlanId;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.PaperIntake;
import vn.thidua.shared.Actor;

/** Takes papers in without a page and without waiting: received, read and, when asked, confirmed in one go. */
@Service
@Transactional
class TakingPapersIn implements PaperIntake {

    private final ReceivingPaper receiving;
    private final ReadingDraft reading;
    private final ConfirmingDraft confirming;
    private final DocumentSource documents;

    TakingPapersIn(
            ReceivingPaper receiving, ReadingDraft reading, ConfirmingDraft confirming, DocumentSource documents) {
        this.receiving = receiving;
        this.reading = reading;
        this.confirming = confirming;
        this.documents = documents;
    }

    @Override
    public DraftId take(String name, Path file, Actor by) {
        var draft = receiving.receive(name, file, by).draft();
        reading.begin(draft).ifPresent(begun -> reading.finish(draft, read(name, file)));
        return draft;
    }

    @Override
    public PlanId confirm(DraftId draft, Actor by) {
        var outcome = confirming.confirm(draft, true, by);
        if (outcome.plan() == null) {
            throw new IllegalStateException("draft " + draft.value() + " lacks " + outcome.lacks());
        }
        return outcome.plan();
    }

    private ReadPaper read(String name, Path file) {
        return ReadPaper.of(documents.read(file, name, PageProgress.silent()), name);
    }
}
