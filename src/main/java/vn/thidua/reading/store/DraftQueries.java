package vn.thidua.reading.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.files.FileId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.domain.DraftState;

/** What lists of documents need to know. Reads only; every statement is here to be read. */
@Component
public class DraftQueries {

    private static final String ROW = """
            select id, unit, name, sender, received_at, state, since, who, failure, failure_details,
                   pages_done, pages_total, symbol, subject, issuer, items, doubts, plan, paper
            from reading.draft
            """;

    private static final String MATCHES = """
            where unit in (select unnest(cast(:units as uuid[])))
              and (:state = '' and state <> 'DISCARDED' or state = :state)
              and (:words = '' or platform.unaccent_vn(concat_ws(' ', name, symbol, subject, issuer))
                   like '%' || replace(replace(platform.unaccent_vn(:words), '\\', '\\\\'), '%', '\\%') || '%')
            """;

    private final JdbcClient db;

    DraftQueries(JdbcClient db) {
        this.db = db;
    }

    /** One line of the list of documents. */
    public record Row(
            DraftId id,
            UnitId unit,
            String name,
            String sender,
            Instant receivedAt,
            DraftState state,
            Instant since,
            String who,
            @Nullable String failure,
            List<String> failureDetails,
            int pagesDone,
            int pagesTotal,
            @Nullable String symbol,
            @Nullable String subject,
            @Nullable String issuer,
            int items,
            int doubts,
            @Nullable UUID plan,
            @Nullable FileId paper) {

        public boolean isMoving() {
            return state == DraftState.UPLOADED || state == DraftState.READING;
        }
    }

    /** @param state name of the state asked for; "" for all but those set aside */
    /** What these units were sent: one unit and those that went into it. */
    public List<Row> list(List<UnitId> units, String state, String words, long offset, int most) {
        return db.sql(ROW + MATCHES + " order by received_at desc, id limit :most offset :offset")
                .param("units", IdArray.of(units))
                .param("state", state)
                .param("words", words)
                .param("offset", offset)
                .param("most", most)
                .query(DraftQueries::row)
                .list();
    }

    public long count(List<UnitId> units, String state, String words) {
        return db.sql("select count(*) from reading.draft " + MATCHES)
                .param("units", IdArray.of(units))
                .param("state", state)
                .param("words", words)
                .query(Long.class)
                .single();
    }

    public Optional<Row> row(DraftId id) {
        return db.sql(ROW + "where id = :id")
                .param("id", id.value())
                .query(DraftQueries::row)
                .optional();
    }

    /** Documents waiting for a person's review, the oldest first. */
    public List<Row> waiting(UnitId unit, int most) {
        return db.sql(ROW + "where unit = :unit and state = 'READ' order by since limit :most")
                .param("unit", unit.value())
                .param("most", most)
                .query(DraftQueries::row)
                .list();
    }

    public long countWaiting(UnitId unit) {
        return db.sql("select count(*) from reading.draft where unit = :unit and state = 'READ'")
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }

    /** The document of this unit that came from the same bytes and is still there. */
    public Optional<Row> sameBytes(UnitId unit, String sha256) {
        return db.sql(ROW + """
                where unit = :unit and sha256 = :sha256 and paper is not null and state <> 'DISCARDED'
                """)
                .param("unit", unit.value())
                .param("sha256", sha256)
                .query(DraftQueries::row)
                .optional();
    }

    /** Documents set aside before then, the longest first. */
    public List<DraftId> discardedBefore(Instant moment, int most) {
        return db.sql("""
                select id from reading.draft where state = 'DISCARDED' and since < :moment order by since limit :most
                """)
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .param("most", most)
                .query((row, n) -> new DraftId(row.getObject("id", UUID.class)))
                .list();
    }

    public List<UnitId> unitsHolding(FileId paper) {
        return db.sql("select unit from reading.draft where paper = :paper")
                .param("paper", paper.value())
                .query((row, n) -> new UnitId(row.getObject("unit", UUID.class)))
                .list();
    }

    static Row row(ResultSet row, int n) throws SQLException {
        var details = row.getString("failure_details");
        var paper = row.getObject("paper", UUID.class);
        return new Row(
                new DraftId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getString("sender"),
                instant(row, "received_at"),
                DraftState.valueOf(row.getString("state")),
                instant(row, "since"),
                row.getString("who"),
                row.getString("failure"),
                details == null ? List.of() : Arrays.asList(details.split("\n")),
                row.getInt("pages_done"),
                row.getInt("pages_total"),
                row.getString("symbol"),
                row.getString("subject"),
                row.getString("issuer"),
                row.getInt("items"),
                row.getInt("doubts"),
                row.getObject("plan", UUID.class),
                paper == null ? null : new FileId(paper));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
