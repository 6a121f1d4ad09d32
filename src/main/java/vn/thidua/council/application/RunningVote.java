package vn.thidua.council.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.council.MeetingId;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.BallotBox;
import vn.thidua.council.domain.CouncilReason;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.store.LockedBoxes;
import vn.thidua.shared.Refusal;

/** The box of a running vote: brought out empty, opened and locked again for each ballot, and gone with its key at the end. */
@Component
class RunningVote {

    private final LockedBoxes boxes;
    private final BallotKeys keys;

    RunningVote(LockedBoxes boxes, BallotKeys keys) {
        this.boxes = boxes;
        this.keys = keys;
    }

    void begin(Meeting meeting, List<AgendaItem> items) {
        keys.make(meeting.id());
        put(meeting.id(), BallotBox.empty(meeting.total(), items.size()));
    }

    BallotBox box(Meeting meeting, List<AgendaItem> items) {
        var locked = boxes.find(meeting.id()).orElseThrow(() -> Refusal.because(CouncilReason.BOX_KEY_LOST));
        return BallotBox.of(keys.open(meeting.id(), locked), meeting.total(), items.size());
    }

    /** The box for pages that go on without it; empty when it does not open any more. */
    Optional<BallotBox> look(Meeting meeting, List<AgendaItem> items) {
        try {
            return Optional.of(box(meeting, items));
        } catch (Refusal lost) {
            return Optional.empty();
        }
    }

    void put(MeetingId meeting, BallotBox box) {
        boxes.put(meeting, keys.lock(meeting, box.bytes()));
    }

    /** The key goes only when the end of the vote is sure. */
    void end(MeetingId meeting) {
        boxes.remove(meeting);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.destroy(meeting);
            }
        });
    }
}
