package vn.thidua.council.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.council.CouncilId;
import vn.thidua.council.MeetingId;
import vn.thidua.council.domain.MeetingState;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;

/** Councils and meetings for lists. */
@Repository
public class CouncilQueries {

    /** Rows of a list on one page. */
    public static final int PAGE = 30;

    private final JdbcClient db;

    CouncilQueries(JdbcClient db) {
        this.db = db;
    }

    /** One council in a list. */
    public record CouncilRow(CouncilId id, UnitId unit, int year, String decisionNumber, long members, long meetings) {}

    /** One meeting in a list; {@code total} counts all of the list. */
    public record MeetingRow(
            MeetingId id,
            UnitId unit,
            int year,
            int number,
            LocalDate heldOn,
            String place,
            MeetingState state,
            VotingMode mode,
            long items,
            long total) {}

    public List<CouncilRow> councils(Collection<UnitId> within) {
        return db.sql("""
                        select c.id, c.unit, c.year, c.decision_number,
                               (select count(*) from council.member m where m.council = c.id) as members,
                               (select count(*) from council.meeting m where m.council = c.id) as meetings
                        from council.council c
                        where c.unit in (select unnest(cast(:within as uuid[])))
                        order by c.year desc, c.unit
                        limit 60
                        """)
                .param("within", IdArray.of(within))
                .query(CouncilRow.class)
                .list();
    }

    /** Those of the units, and those the account sits in. */
    public List<MeetingRow> meetings(Collection<UnitId> within, UUID account, int page) {
        return meetings("""
                where m.unit in (select unnest(cast(:within as uuid[])))
                   or exists (select from council.seat s where s.meeting = m.id and s.account = :account)
                """, within, account, new CouncilId(account), page);
    }

    public List<MeetingRow> ofCouncil(CouncilId council) {
        return meetings("where m.council = :council", List.of(), council.value(), council, 1);
    }

    private List<MeetingRow> meetings(
            String where, Collection<UnitId> within, UUID account, CouncilId council, int page) {
        return db.sql("""
                        select m.id, m.unit, m.year, m.number, m.held_on, m.place, m.state, m.mode,
                               (select count(*) from council.item i where i.meeting = m.id) as items,
                               count(*) over () as total
                        from council.meeting m
                        %s
                        order by m.held_on desc, m.number desc, m.id
                        limit %d offset :skipped
                        """.formatted(where, PAGE))
                .param("within", IdArray.of(within))
                .param("account", account)
                .param("council", council.value())
                .param("skipped", (page - 1) * PAGE)
                .query(MeetingRow.class)
                .list();
    }

    /** The meetings of a unit that still take things on their agenda. */
    public List<MeetingRow> takingItems(UnitId unit) {
        return db.sql("""
                        select m.id, m.unit, m.year, m.number, m.held_on, m.place, m.state, m.mode, 0 as items, 0 as total
                        from council.meeting m
                        where m.unit = :unit and m.state in ('PREPARED', 'OPEN')
                        order by m.held_on, m.number
                        limit 50
                        """).param("unit", unit.value()).query(MeetingRow.class).list();
    }

    /** The meetings that vote now on their pages and in which the account sits. */
    public List<MeetingId> voting(UUID account) {
        return db.sql("""
                        select m.id from council.meeting m join council.seat s on s.meeting = m.id
                        where m.state = 'VOTING' and m.mode = 'SCREEN' and s.account = :account
                        order by m.held_on
                        """).param("account", account).query(UUID.class).list().stream()
                .map(MeetingId::new)
                .toList();
    }
}
