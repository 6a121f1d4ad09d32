package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;

/** Bàn hội đồng: councils and meetings for rooms that bring in what people did elsewhere. Each step asks Permission as if taken by hand. */
public interface MeetingDesk {

    /**
     * One who sits in a council.
     *
     * @param role "CHAIR", "VICE_CHAIR", "STANDING", "SECRETARY" or "MEMBER"
     * @param account null for someone who votes on paper only
     */
    record Sitting(
            String name, String post, String role, @Nullable UUID account) {}

    CouncilId establish(int year, String decisionNumber, LocalDate decidedOn, List<Sitting> members, Actor by);

    /** Plans a meeting that decides awards, voted on by its members on their pages. */
    MeetingId plan(CouncilId council, LocalDate heldOn, String place, Actor by);

    /**
     * Opens the meeting and writes down who came.
     *
     * @param away full names of those who did not
     */
    void open(MeetingId meeting, Set<String> away, Actor by);

    void startVote(MeetingId meeting, Actor by);

    /**
     * One member's ballot, who agrees to all the rest.
     *
     * @param opposed what rooms that placed it call it
     */
    void cast(MeetingId meeting, Set<UUID> opposed, Actor member);

    /** The ballot of one who has no account or is away, as it was handed in on paper. */
    void castWritten(MeetingId meeting, String member, Set<UUID> opposed, Actor by);

    /** @param counters full names of the counting team */
    void seal(MeetingId meeting, String counters, Actor by);

    void close(MeetingId meeting, Actor by);
}
