package vn.thidua.council.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.council.MeetingId;

/** The one row in which the box of a running vote lies, locked. */
@Component
public class LockedBoxes {

    private final JdbcClient db;

    LockedBoxes(JdbcClient db) {
        this.db = db;
    }

    public Optional<String> find(MeetingId meeting) {
        return db.sql("select locked from council.box where meeting = :meeting")
                .param("meeting", meeting.value())
                .query(String.class)
                .optional();
    }

    public void put(MeetingId meeting, String locked) {
        db.sql("""
                        insert into council.box (meeting, locked) values (:meeting, :locked)
                        on conflict (meeting) do update set locked = excluded.locked
                        """).param("meeting", meeting.value()).param("locked", locked).update();
    }

    public void remove(MeetingId meeting) {
        db.sql("delete from council.box where meeting = :meeting")
                .param("meeting", meeting.value())
                .update();
    }
}
