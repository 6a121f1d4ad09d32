package vn.thidua.award.store;

import java.sql.Date;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardId;
import vn.thidua.award.domain.EnteredAward;
import vn.thidua.platform.IdArray;

/** Writes whole lists of awards at once and answers which of them are known. */
@Component
public class AwardRows {

    private static final int AT_ONCE = 1000;

    private final JdbcClient db;
    private final JdbcOperations many;

    AwardRows(JdbcClient db, JdbcOperations many) {
        this.db = db;
        this.many = many;
    }

    /** An award and for which achievements it was given. */
    public record Line(EnteredAward award, Set<String> achievements) {}

    /** Those whose reference is known already are left alone. */
    public void add(List<Line> lines) {
        many.batchUpdate("""
                insert into award.award
                    (id, version, holder_kind, holder_id, subject, name, unit, award, year, kind, decision, decided_on,
                     office, issuer, reference, achievements, standing, entered_at, entered_by_name)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (reference) do nothing
                """, lines, AT_ONCE, (row, line) -> {
            var one = line.award();
            row.setObject(1, one.id().value());
            row.setString(2, one.holderKind().name());
            row.setObject(3, one.holderId());
            row.setString(4, one.subject().name());
            row.setString(5, one.name());
            row.setObject(6, one.unit().value());
            row.setString(7, one.award());
            row.setInt(8, one.year());
            row.setString(9, one.kind().name());
            row.setString(10, one.decision());
            row.setDate(11, Date.valueOf(one.decidedOn()));
            row.setString(12, one.office().name());
            row.setString(13, one.issuer());
            row.setObject(14, one.reference());
            row.setArray(
                    15,
                    row.getConnection()
                            .createArrayOf("text", line.achievements().toArray()));
            row.setString(16, one.standing().name());
            row.setObject(17, one.enteredAt().atOffset(ZoneOffset.UTC));
            row.setString(18, one.enteredByName());
        });
    }

    /** The awards of these references, as far as they are known. */
    public Map<UUID, AwardId> withReferences(Collection<UUID> references) {
        var found = new HashMap<UUID, AwardId>();
        db.sql("select reference, id from award.award where reference in (select unnest(cast(:references as uuid[])))")
                .param("references", array(references))
                .query(row -> {
                    found.put(row.getObject("reference", UUID.class), new AwardId(row.getObject("id", UUID.class)));
                });
        return found;
    }

    /** How often each of these was written, to see whether somebody touched it since; those withdrawn are left out. */
    public Map<AwardId, Integer> versions(Collection<AwardId> awards) {
        var versions = new HashMap<AwardId, Integer>();
        db.sql(
                        "select id, version from award.award where id in (select unnest(cast(:ids as uuid[]))) and withdrawn_at is null")
                .param("ids", IdArray.of(awards))
                .query(row -> {
                    versions.put(new AwardId(row.getObject("id", UUID.class)), row.getInt("version"));
                });
        return versions;
    }

    /** What the register holds of a holder, to know an old register's line again. */
    public record Known(AwardId id, UUID holderId, String award, int year, String decision, String name) {}

    public List<Known> ofHolders(Collection<UUID> holders) {
        return holders.isEmpty()
                ? List.of()
                : new ArrayList<>(db.sql("""
                                select id, holder_id, award, year, decision, name from award.award
                                where holder_id in (select unnest(cast(:holders as uuid[]))) and withdrawn_at is null
                                """)
                        .param("holders", array(holders))
                        .query(Known.class)
                        .list());
    }

    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
