package vn.thidua.council.application;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.CouncilId;
import vn.thidua.council.ItemId;
import vn.thidua.council.MeetingId;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.AgendaItems;
import vn.thidua.council.domain.Council;
import vn.thidua.council.domain.CouncilAct;
import vn.thidua.council.domain.Councils;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.Meetings;
import vn.thidua.council.domain.Member;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Says who sees a council and its meetings: its unit's people charged with it, those above, and who sits in the meeting. */
@Service
@Transactional(readOnly = true)
public class SeeingMeetings {

    private final Councils councils;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Units units;
    private final Permission permission;

    SeeingMeetings(Councils councils, Meetings meetings, AgendaItems items, Units units, Permission permission) {
        this.councils = councils;
        this.meetings = meetings;
        this.items = items;
        this.units = units;
        this.permission = permission;
    }

    /** The units whose councils stand in this person's lists. */
    public List<UnitId> within(Actor by) {
        return permission.holds(CouncilAct.SEE_COUNCIL, by) ? units.idsWithin(new UnitId(by.unit())) : List.of();
    }

    public Council council(CouncilId id, Actor by) {
        return seen(councils.get(id), by);
    }

    @Transactional
    public Council lockedCouncil(CouncilId id, Actor by) {
        return seen(councils.locked(id), by);
    }

    /** The meeting, which for those who may not see it does not exist. */
    public Meeting get(MeetingId id, Actor by) {
        return seen(meetings.get(id), by);
    }

    /** The meeting, locked until the transaction ends. */
    @Transactional
    public Meeting locked(MeetingId id, Actor by) {
        return seen(meetings.locked(id), by);
    }

    public List<AgendaItem> items(MeetingId id, Actor by) {
        return items.findByMeetingOrderByPosition(get(id, by).id());
    }

    /** One thing on the agenda of this meeting. */
    public AgendaItem item(Meeting meeting, ItemId id, Actor by) {
        var item = items.get(id);
        if (!item.meeting().equals(meeting.id()) || !sees(meeting, by)) {
            throw new NoSuchElementException("item " + id.value());
        }
        return item;
    }

    /** The members of the council that meets. */
    public List<Member> members(Meeting meeting, Actor by) {
        return councils.get(get(meeting.id(), by).council()).members();
    }

    private Council seen(Council council, Actor by) {
        if (!permission.allows(CouncilAct.SEE_COUNCIL, by, council.unit())) {
            throw new NoSuchElementException("council " + council.id().value());
        }
        return council;
    }

    private Meeting seen(Meeting meeting, Actor by) {
        if (!sees(meeting, by)) {
            throw new NoSuchElementException("meeting " + meeting.id().value());
        }
        return meeting;
    }

    private boolean sees(Meeting meeting, Actor by) {
        return permission.allows(CouncilAct.SEE_COUNCIL, by, meeting.unit())
                || meeting.seatOf(by.account()).isPresent();
    }
}
