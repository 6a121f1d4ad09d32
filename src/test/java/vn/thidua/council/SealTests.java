package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.council.domain.AgendaItem.Matter;
import vn.thidua.council.domain.ItemPaper;
import vn.thidua.council.domain.MeetingStep;
import vn.thidua.council.domain.SealFinding;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.shared.Refusal;

/** After the sealing no value of a meeting can be changed, added or taken away unseen. */
class SealTests extends CouncilStory {

    private static final List<String> SEALED = List.of("meeting", "seat", "item", "recusal", "item_paper", "seal");

    @Autowired
    PlatformTransactionManager transactions;

    private record Column(String table, String name, String type) {}

    @Test
    void everyColumnOfEveryRowIsWatched() {
        var id = counted();
        loosen();
        int tried = 0;
        for (var stage : List.of("COUNTED", "CLOSED")) {
            if (stage.equals("CLOSED")) {
                moving.take(id, MeetingStep.CLOSE, null, officer);
            }
            var unseen = new ArrayList<String>();
            for (var column : columns()) {
                for (int row = 0; row < rows(column.table(), id); row++) {
                    tried++;
                    if (changed(column, row, id) == SealFinding.INTACT) {
                        unseen.add(stage + " " + column + " row " + row);
                    }
                }
            }
            assertThat(unseen).isEmpty();
            assertThat(sealing.check(id, officer).finding()).isEqualTo(SealFinding.INTACT);
        }
        assertThat(tried).isGreaterThan(200);
    }

    @Test
    void aRowMoreOrLessIsSeen() {
        var id = counted();
        loosen();
        for (var table : SEALED) {
            assertThat(after(
                            "delete from council." + table + " where ctid = (select ctid from council." + table
                                    + " where " + where(table) + " limit 1)",
                            id))
                    .as("a row less in %s", table)
                    .isNotEqualTo(SealFinding.INTACT);
        }
        assertThat(after("""
                        insert into council.seat
                        select meeting, 99, gen_random_uuid(), name, post, role, null, attendance, ballot
                        from council.seat where meeting = :id limit 1
                        """, id)).isEqualTo(SealFinding.BROKEN);
        assertThat(after("update council.meeting set state = 'OPEN' where id = :id", id))
                .isEqualTo(SealFinding.BROKEN);
    }

    /** Whoever makes the seal itself anew lacks the key; whoever takes a whole meeting away leaves a gap in the chain. */
    @Test
    void theChainHangsTogether() {
        var first = counted();
        var second = counted();
        assertThat(sealing.check(second, officer).finding()).isEqualTo(SealFinding.INTACT);
        db.sql("delete from council.seal where meeting = :id")
                .param("id", first.value())
                .update();
        assertThat(sealing.check(second, officer).finding()).isEqualTo(SealFinding.BROKEN);
    }

    @Test
    void aBrokenSealIsToldAndNothingIsDrawnFromIt() throws Exception {
        var id = counted();
        assertThat(open(path(id), officer).text()).contains("còn nguyên", "8/9 phiếu đồng ý (88,88%)");
        db.sql("update council.item set agreed = 9, opposed = 0 where meeting = :id and position = 1")
                .param("id", id.value())
                .update();
        assertThat(open(path(id), officer).text()).contains("KHÔNG còn nguyên");
        answer(path(id) + "/minutes", officer, 409);
        assertThatThrownBy(() -> moving.take(id, MeetingStep.CLOSE, null, officer))
                .isInstanceOf(Refusal.class);
    }

    private MeetingId counted() {
        var id = planned(VotingMode.SCREEN, "CSTDCS");
        agenda.add(
                id, new Matter("Giấy khen", "Ghi chú", "GK"), List.of(ItemPaper.of("Báo cáo", "/papers/1")), officer);
        agenda.recuse(id, items(id).get(1).id(), member(2), "Liên quan", officer);
        voting(id);
        for (int voter = 0; voter < 9; voter++) {
            var all = items(id);
            casting.cast(
                    id,
                    voter == 2
                            ? new vn.thidua.council.domain.Ballot(
                                    Map.of(all.getFirst().id(), true))
                            : ballot(id, voter != 0, voter < 5),
                    voters.get(voter));
        }
        count(id);
        return id;
    }

    private List<Column> columns() {
        return db.sql("""
                        select table_name as "table", column_name as name, data_type as type
                        from information_schema.columns
                        where table_schema = 'council' and table_name in (:tables)
                        order by table_name, ordinal_position
                        """).param("tables", SEALED).query(Column.class).list();
    }

    private int rows(String table, MeetingId id) {
        return db.sql("select count(*) from council." + table + " where " + where(table))
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private static String where(String table) {
        return switch (table) {
            case "meeting" -> "id = :id";
            case "recusal", "item_paper" -> "item in (select i.id from council.item i where i.meeting = :id)";
            default -> "meeting = :id";
        };
    }

    private SealFinding changed(Column column, int row, MeetingId id) {
        var name = '"' + column.name() + '"';
        var other =
                switch (column.type()) {
                    case "uuid" -> "gen_random_uuid()";
                    case "integer", "bigint" -> "coalesce(" + name + ", 0) + 1";
                    case "boolean" -> "not coalesce(" + name + ", false)";
                    case "date" -> name + " + 1";
                    case "timestamp with time zone" ->
                        "coalesce(" + name + ", '2025-01-01') + interval '1 microsecond'";
                    default -> "coalesce(" + name + ", '') || 'x'";
                };
        return after(
                "update council.%s set %s = %s where ctid = (select ctid from council.%s where %s order by ctid offset %d limit 1)"
                        .formatted(column.table(), name, other, column.table(), where(column.table()), row),
                id);
    }

    /** As who owns the database can: triggers, keys and checks put aside. */
    private void loosen() {
        db.sql("set local session_replication_role = replica").update();
        for (var check : db.sql("""
                        select format('alter table %s drop constraint %I', conrelid::regclass, conname)
                        from pg_constraint c join pg_namespace n on n.oid = c.connamespace
                        where nspname = 'council' and contype in ('c', 'f', 'u', 'p')
                        order by contype = 'p'
                        """).query(String.class).list()) {
            db.sql(check).update();
        }
    }

    /** What the check says after a change; the change is taken back. */
    private SealFinding after(String sql, MeetingId id) {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return nested.execute(status -> {
            status.setRollbackOnly();
            db.sql(sql).param("id", id.value()).update();
            try {
                return sealing.check(id, officer).finding();
            } catch (RuntimeException unreadable) {
                return SealFinding.BROKEN;
            }
        });
    }
}
