package vn.thidua.council.application;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.council.domain.AgendaItems;
import vn.thidua.council.domain.CouncilReason;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.Meetings;
import vn.thidua.council.domain.Seal;
import vn.thidua.council.domain.SealFinding;
import vn.thidua.council.domain.SealStage;
import vn.thidua.council.domain.SealedText;
import vn.thidua.council.store.SealChain;
import vn.thidua.platform.Sealing;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Makes the seals over counted meetings, and finds out whether what they cover is still as it was. */
@Component
class Seals {

    private static final String CONTEXT = "council-seal";

    private final Meetings meetings;
    private final AgendaItems items;
    private final SealChain chain;
    private final Sealing sealing;
    private final CouncilNews news;

    Seals(Meetings meetings, AgendaItems items, SealChain chain, Sealing sealing, CouncilNews news) {
        this.meetings = meetings;
        this.items = items;
        this.chain = chain;
        this.sealing = sealing;
        this.news = news;
    }

    Seal count(Meeting meeting, Actor by) {
        return hang(meeting, SealStage.COUNTED, by);
    }

    Seal close(Meeting meeting, Actor by) {
        return hang(meeting, SealStage.CLOSED, by);
    }

    /** Nothing goes on from a count that was touched: a second seal would cover it up. */
    void requireIntact(Meeting meeting) {
        if (find(meeting) != SealFinding.INTACT) {
            throw Refusal.because(CouncilReason.SEAL_BROKEN);
        }
    }

    /** Over the rows as they are read again, so that the seal fits what is kept and not what was meant. */
    private Seal hang(Meeting meeting, SealStage stage, Actor by) {
        var last = chain.last();
        long number = last.map(Seal::number).orElse(0L) + 1;
        var previous = last.map(Seal::mac).orElse("");
        var digest = digest(meeting);
        var at = news.now();
        var mac = sealing.fingerprint(Seal.text(number, meeting.id(), stage, digest, previous, at, by.name()), CONTEXT);
        var seal = new Seal(number, meeting.id(), stage, digest, previous, mac, at, by.name());
        chain.hang(seal);
        return seal;
    }

    List<Seal> of(Meeting meeting) {
        return chain.of(meeting.id());
    }

    SealFinding find(Meeting meeting) {
        var seals = chain.of(meeting.id());
        if (!meeting.state().isCounted()) {
            return seals.isEmpty() ? SealFinding.UNSEALED : SealFinding.BROKEN;
        }
        var stages = seals.stream().map(Seal::stage).toList();
        var expected = MovingMeetings.stage(meeting) == SealStage.CLOSED
                ? List.of(SealStage.COUNTED, SealStage.CLOSED)
                : List.of(SealStage.COUNTED);
        return stages.equals(expected)
                        && seals.stream().allMatch(this::isWhole)
                        && seals.getLast().digest().equals(digest(meeting))
                ? SealFinding.INTACT
                : SealFinding.BROKEN;
    }

    private boolean isWhole(Seal seal) {
        var previous = seal.number() == 1
                ? ""
                : chain.find(seal.number() - 1).map(Seal::mac).orElse("-");
        return seal.mac().equals(sealing.fingerprint(seal.text(), CONTEXT))
                && seal.previous().equals(previous);
    }

    private String digest(Meeting meeting) {
        return SealedText.digest(
                meetings.get(meeting.id()),
                items.findByMeetingOrderByPosition(meeting.id()),
                chain.places(meeting.id()));
    }
}
