package vn.thidua.council.application;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final WordingMinutes words;
    private final PaperPress press;

    DraftingMinutes(SeeingMeetings seeing, Seals seals, WordingMinutes words, PaperPress press) {
        this.seeing = seeing;
        this.seals = seals;
        this.words = words;
        this.press = press;
    }

    public void minutes(MeetingId id, OutputStream out, Actor by) {
        var meeting = counted(id, by);
        press.word(words.minutes(meeting, seeing.items(id, by), seal(meeting)), out);
    }

    public void countRecord(MeetingId id, OutputStream out, Actor by) {
        var meeting = counted(id, by);
        press.word(words.countRecord(meeting, seeing.items(id, by), seal(meeting)), out);
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

    private @Nullable Seal seal(Meeting meeting) {
        List<Seal> all = seals.of(meeting);
        return all.isEmpty() ? null : all.getFirst();
    }
}
