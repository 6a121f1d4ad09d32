package vn.thidua.council.application;

import java.io.OutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.MeetingId;
import vn.thidua.council.domain.CouncilReason;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.Seal;
import vn.thidua.council.domain.SealFinding;
import vn.thidua.drafting.PaperPress;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Lập biên bản: the minutes and the counting record, drawn from what is sealed, and not when the seal is broken. */
@Service
@Transactional(readOnly = true)
public class DraftingMinutes {

    private final SeeingMeetings seeing;
    private final Seals seals;
    private final WordingMinutes minutes;
    private final WordingCountRecord record;
    private final PaperPress press;

    DraftingMinutes(
            SeeingMeetings seeing, Seals seals, WordingMinutes minutes, WordingCountRecord record, PaperPress press) {
        this.seeing = seeing;
        this.seals = seals;
        this.minutes = minutes;
        this.record = record;
        this.press = press;
    }

    public void minutes(MeetingId id, OutputStream out, Actor by) {
        var meeting = counted(id, by);
        press.word(minutes.of(meeting, seeing.items(id, by), seal(meeting)), out);
    }

    public void countRecord(MeetingId id, OutputStream out, Actor by) {
        var meeting = counted(id, by);
        press.word(record.of(meeting, seeing.items(id, by), seal(meeting)), out);
    }

    private Meeting counted(MeetingId id, Actor by) {
        var meeting = seeing.get(id, by);
        if (!meeting.state().isCounted()) {
            throw Refusal.because(CouncilReason.NOT_COUNTED, "@council.state." + meeting.state());
        }
        if (seals.find(meeting) != SealFinding.INTACT) {
            throw Refusal.because(CouncilReason.SEAL_BROKEN);
        }
        return meeting;
    }

    /** The one that was hung when the count was done. */
    private Seal seal(Meeting meeting) {
        return seals.of(meeting).getFirst();
    }
}
