package vn.thidua.nomination.application;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.AgendaDesk;
import vn.thidua.council.MeetingId;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.Nominations;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Đưa ra Hội đồng: places dossiers on the agenda of a meeting, and takes them off again. */
@Service
@Transactional
public class TablingNominations {

    private final SeeingNominations seeing;
    private final Nominations nominations;
    private final AgendaDesk agenda;
    private final Limits limits;
    private final TablingWords words;
    private final Permission permission;
    private final NominationNews news;

    TablingNominations(
            SeeingNominations seeing,
            Nominations nominations,
            AgendaDesk agenda,
            Limits limits,
            TablingWords words,
            Permission permission,
            NominationNews news) {
        this.seeing = seeing;
        this.nominations = nominations;
        this.agenda = agenda;
        this.limits = limits;
        this.words = words;
        this.permission = permission;
        this.news = news;
    }

    /** The meetings of the person's own unit that still take things; none for whom it is not. */
    @Transactional(readOnly = true)
    public List<AgendaDesk.OpenMeeting> meetings(Actor by) {
        return permission.holds(NominationAct.RECEIVE_NOMINATION, by) ? agenda.meetings(by) : List.of();
    }

    /** All or none. The nominee and the head of a collective are kept out of the vote. */
    public void table(List<NominationId> ids, MeetingId meeting, Actor by) {
        if (ids.isEmpty()) {
            throw Refusal.because(NominationReason.NOTHING_CHOSEN);
        }
        ids.stream()
                .distinct()
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .forEach(id -> table(permitted(id, by), meeting, by));
    }

    public void untable(NominationId id, Actor by) {
        var nomination = permitted(id, by);
        var meeting = nomination.handling().meeting();
        var moved = nominations.save(nomination.untabled(by, news.now()));
        if (meeting != null) {
            agenda.withdraw(meeting, id.value(), by);
        }
        news.step(moved, ReviewStep.UNTABLE, by);
    }

    private void table(Nomination nomination, MeetingId meeting, Actor by) {
        var moved = nomination.tabled(meeting, by, news.now());
        limits.requireRoom(nomination);
        agenda.place(meeting, words.proposal(nomination), by);
        nominations.save(moved);
        news.step(moved, ReviewStep.TABLE, by);
    }

    private Nomination permitted(NominationId id, Actor by) {
        var nomination = seeing.locked(id, by);
        permission.require(NominationAct.RECEIVE_NOMINATION, by, nomination.decider());
        return nomination;
    }
}
