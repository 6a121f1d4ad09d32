package vn.thidua.council.application;

import vn.thidua.council.MeetingId;

/**
 * Khóa thùng phiếu: one key for each vote, kept outside the database for as long as the vote runs, and destroyed with its end.
 */
public interface BallotKeys {

    /** Makes a new key; one of the same meeting that was there before is destroyed. */
    void make(MeetingId meeting);

    String lock(MeetingId meeting, byte[] box);

    /** Opens what was locked, or refuses because the key is not at hand. */
    byte[] open(MeetingId meeting, String locked);

    void destroy(MeetingId meeting);
}
