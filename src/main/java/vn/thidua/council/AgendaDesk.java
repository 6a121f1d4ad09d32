package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.Actor;

/** Chương trình họp: where other rooms bring what a council is to vote on. The answer is {@link ItemDecided}. */
public interface AgendaDesk {

    /**
     * One thing to be voted on.
     *
     * @param awardCode the award asked for ("CSTDCS"); empty when none: a majority is needed then
     * @param origin what the placing room calls it; placed a second time at one meeting it is the same item
     * @param papers what members read on the screen
     * @param interested accounts of people with an interest, and
     * @param interestedNames full names of those; members who are among them are kept out of the vote
     * @param interest why, for the minutes
     */
    record Proposal(
            String title,
            String detail,
            String awardCode,
            UUID origin,
            List<Paper> papers,
            Set<UUID> interested,
            Set<String> interestedNames,
            String interest) {

        public Proposal {
            papers = List.copyOf(papers);
            interested = Set.copyOf(interested);
            interestedNames = Set.copyOf(interestedNames);
        }
    }

    /** A paper by its address in the program. */
    record Paper(String label, String path) {}

    /** A meeting that still takes things on its agenda. */
    record OpenMeeting(MeetingId id, int year, int number, LocalDate heldOn, String place) {}

    /** The meetings of the person's own unit that take things, the next first. */
    List<OpenMeeting> meetings(Actor by);

    ItemId place(MeetingId meeting, Proposal proposal, Actor by);

    /** Takes it off the agenda again, as long as the vote has not begun. */
    void withdraw(MeetingId meeting, UUID origin, Actor by);
}
