package vn.thidua.council.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.council.MeetingId;
import vn.thidua.council.domain.Seal;

/** The seals of all meetings, each hanging on the one before it. */
@Component
public class SealChain {

    /** Any number no other advisory lock of the program uses. */
    private static final long LOCK = 7_203_115_000_001L;

    private static final String COLUMNS =
            "select number, meeting, stage, digest, previous, mac, sealed_at, sealed_by from council.seal ";

    private final JdbcClient db;

    SealChain(JdbcClient db) {
        this.db = db;
    }

    /** The last seal; nobody else hangs one on it before this transaction ends. */
    public Optional<Seal> last() {
        db.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .listOfRows();
        return db.sql(COLUMNS + "order by number desc limit 1")
                .query(Seal.class)
                .optional();
    }

    public Optional<Seal> find(long number) {
        return db.sql(COLUMNS + "where number = :number")
                .param("number", number)
                .query(Seal.class)
                .optional();
    }

    /** The seals of one meeting, the first first. */
    public List<Seal> of(MeetingId meeting) {
        return db.sql(COLUMNS + "where meeting = :meeting order by number")
                .param("meeting", meeting.value())
                .query(Seal.class)
                .list();
    }

    /** Where each seat and each paper of a meeting stands in its list. */
    public List<String> places(MeetingId meeting) {
        return db.sql("""
                        select place from (
                            select 's' || position || ' ' || member as place from council.seat where meeting = :meeting
                            union all
                            select 'p' || p.position || ' ' || p.item
                            from council.item_paper p join council.item i on i.id = p.item where i.meeting = :meeting
                        ) all_places
                        order by place collate "C"
                        """).param("meeting", meeting.value()).query(String.class).list();
    }

    public void hang(Seal seal) {
        db.sql("""
                        insert into council.seal (number, meeting, stage, digest, previous, mac, sealed_at, sealed_by)
                        values (:number, :meeting, :stage, :digest, :previous, :mac, :at, :by)
                        """)
                .param("number", seal.number())
                .param("meeting", seal.meeting().value())
                .param("stage", seal.stage().name())
                .param("digest", seal.digest())
                .param("previous", seal.previous())
                .param("mac", seal.mac())
                .param("at", seal.sealedAt().atOffset(ZoneOffset.UTC))
                .param("by", seal.sealedBy())
                .update();
    }
}
