package vn.thidua.nomination.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.NomineeListId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.KeptRow;
import vn.thidua.nomination.domain.ListedRow;
import vn.thidua.organisation.UnitId;

/** The rows of lists of nominees, and what was chosen for each. */
@Component
public class NomineeRows {

    /** Lists shown of a unit in a round. */
    private static final int LATEST = 20;

    /** A row as it lies in its table. */
    private record Stored(
            int position,
            int sheet,
            String sheetName,
            int number,
            String name,
            String called,
            @Nullable Subject subject,
            String birth,
            String post,
            String place,
            String award,
            String codes,
            String achievement,
            String note,
            @Nullable String chosenHolder,
            @Nullable String chosenAward,
            boolean leftOut,
            @Nullable NominationId nomination) {

        KeptRow row() {
            var listed = new ListedRow(
                    sheet,
                    sheetName,
                    number,
                    name,
                    called.lines().toList(),
                    subject,
                    birth,
                    post,
                    place,
                    award,
                    Set.copyOf(codes.lines().toList()),
                    achievement,
                    note);
            return new KeptRow(position, listed, chosenHolder, chosenAward, leftOut, nomination);
        }
    }

    /** A list a unit sent, with how much came of it. */
    public record Sent(NomineeListId id, String fileName, String sentBy, Instant sentAt, long rows, long written) {}

    private final JdbcClient db;

    NomineeRows(JdbcClient db) {
        this.db = db;
    }

    public void keep(NomineeListId list, List<ListedRow> rows) {
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            db.sql("""
                            insert into nomination.nominee_row (list, position, sheet, sheet_name, number, name, called, subject, birth,
                                post, place, award, codes, achievement, note, left_out)
                            values (:list, :position, :sheet, :sheetName, :number, :name, :called, :subject, :birth,
                                :post, :place, :award, :codes, :achievement, :note, false)
                            """)
                    .param("list", list.value())
                    .param("position", at + 1)
                    .param("sheet", row.table())
                    .param("sheetName", row.tableName())
                    .param("number", row.number())
                    .param("name", row.name())
                    .param("called", String.join("\n", row.called()))
                    .param(
                            "subject",
                            row.subject() == null ? null : row.subject().name())
                    .param("birth", row.birth())
                    .param("post", row.post())
                    .param("place", row.unit())
                    .param("award", row.award())
                    .param("codes", String.join("\n", row.codes()))
                    .param("achievement", row.achievement())
                    .param("note", row.note())
                    .update();
        }
    }

    /** In the order of the file. */
    public List<KeptRow> of(NomineeListId list) {
        return db.sql("""
                        select position, sheet, sheet_name, number, name, called, subject, birth, post, place, award, codes, achievement,
                               note, chosen_holder, chosen_award, left_out, nomination
                        from nomination.nominee_row
                        where list = :list
                        order by position
                        """).param("list", list.value()).query(Stored.class).list().stream()
                .map(Stored::row)
                .toList();
    }

    /** What became a dossier stays as it was. */
    public void choose(NomineeListId list, int position, String holder, String award, boolean leftOut) {
        db.sql("""
                        update nomination.nominee_row
                        set chosen_holder = nullif(:holder, ''), chosen_award = nullif(:award, ''), left_out = :out
                        where list = :list and position = :position and nomination is null
                        """)
                .param("list", list.value())
                .param("position", position)
                .param("holder", holder)
                .param("award", award)
                .param("out", leftOut)
                .update();
    }

    public void written(NomineeListId list, int position, NominationId nomination) {
        db.sql("update nomination.nominee_row set nomination = :nomination where list = :list and position = :position")
                .param("list", list.value())
                .param("position", position)
                .param("nomination", nomination.value())
                .update();
    }

    /** Newest first. */
    public List<Sent> sent(RoundId round, UnitId unit) {
        return db.sql("""
                        select l.id, l.file_name, l.sent_by, l.sent_at, count(*) as rows, count(r.nomination) as written
                        from nomination.nominee_list l
                        join nomination.nominee_row r on r.list = l.id
                        where l.round = :round and l.unit = :unit
                        group by l.id, l.file_name, l.sent_by, l.sent_at
                        order by l.sent_at desc, l.id
                        limit :most
                        """)
                .param("round", round.value())
                .param("unit", unit.value())
                .param("most", LATEST)
                .query(Sent.class)
                .list();
    }

    /** Holder and award of each dossier of a round but those withdrawn: "PERSON:… GK". */
    public Set<String> putForward(RoundId round) {
        return Set.copyOf(
                db.sql("""
                        select distinct holder_kind || ':' || holder || ' ' || award
                        from nomination.nomination
                        where round = :round and state <> 'WITHDRAWN'
                        """).param("round", round.value()).query(String.class).list());
    }

    /** Lists nobody confirmed for long; what came of others is told by their dossiers. */
    public void forgetSentBefore(Instant then) {
        db.sql("delete from nomination.nominee_list where sent_at < :then")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .update();
    }
}
