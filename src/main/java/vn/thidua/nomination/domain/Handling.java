package vn.thidua.nomination.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.MeetingId;

/**
 * Quá trình xử lý of a dossier at the standing body.
 *
 * @param receivedOn ngày tiếp nhận: set once, never changed, picks the rules
 * @param runningSince the day the clock of the standing body began to run again; null while it stands
 * @param usedDays working days used before that
 * @param postedOn first day of the public posting
 * @param postedUntil its last day
 * @param meeting the council's meeting it is on
 * @param agreed votes in favour,
 * @param voters of so many members,
 * @param needed of which so many were needed
 * @param decision number of the decision that gave or took back the award
 */
public record Handling(
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate runningSince,
        int usedDays,
        @Nullable LocalDate postedOn,
        @Nullable LocalDate postedUntil,
        @Nullable MeetingId meeting,
        @Nullable Integer agreed,
        @Nullable Integer voters,
        @Nullable Integer needed,
        @Nullable String decision,
        @Nullable LocalDate decidedOn) {

    static final Handling NONE = new Handling(null, null, 0, null, null, null, null, null, null, null, null);

    /** The first receipt stays for ever; the clock runs from this day. */
    Handling received(LocalDate day) {
        return with(receivedOn == null ? day : receivedOn, day, usedDays);
    }

    /**
     * The clock stops.
     *
     * @param worked working days since it began to run
     */
    Handling stopped(int worked) {
        return with(receivedOn, null, runningSince == null ? usedDays : usedDays + worked);
    }

    Handling posted(LocalDate from, LocalDate until) {
        return new Handling(
                receivedOn, runningSince, usedDays, from, until, meeting, agreed, voters, needed, decision, decidedOn);
    }

    Handling tabled(@Nullable MeetingId at) {
        return new Handling(
                receivedOn, runningSince, usedDays, postedOn, postedUntil, at, null, null, null, decision, decidedOn);
    }

    Handling counted(Count count) {
        return new Handling(
                receivedOn,
                runningSince,
                usedDays,
                postedOn,
                postedUntil,
                meeting,
                count.agreed(),
                count.voters(),
                count.needed(),
                decision,
                decidedOn);
    }

    Handling decided(String number, LocalDate day) {
        return new Handling(
                receivedOn,
                runningSince,
                usedDays,
                postedOn,
                postedUntil,
                meeting,
                agreed,
                voters,
                needed,
                number,
                day);
    }

    /** Whether the dossier may still be being posted on that day. */
    public boolean isPostedOn(LocalDate day) {
        return postedUntil != null && !day.isAfter(postedUntil);
    }

    private Handling with(@Nullable LocalDate received, @Nullable LocalDate running, int used) {
        return new Handling(
                received, running, used, postedOn, postedUntil, meeting, agreed, voters, needed, decision, decidedOn);
    }

    /** Kết quả kiểm phiếu: so many in favour of so many members, of whom so many were needed. */
    public record Count(int agreed, int voters, int needed) {}
}
