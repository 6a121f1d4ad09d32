package vn.thidua.nomination.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.eligibility.Answer;
import vn.thidua.eligibility.Overall;
import vn.thidua.eligibility.Overrule;
import vn.thidua.files.Paper;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.domain.Remark;
import vn.thidua.shared.Actor;

/** What lies in a dossier beside its own words: papers, other answers to rules, the verdicts of its appraisals. */
@Component
public class DossierRows {

    /** Another answer as it is kept. */
    private record Row(String rule, Answer answer, String reason, Instant madeAt, String madeBy) {

        Overrule overrule() {
            return new Overrule(rule, answer, reason, madeBy, madeAt);
        }
    }

    /** The verdict of the day of an appraisal, a line for each finding. */
    public record Appraisal(Overall overall, String lines, Instant madeAt, String madeBy) {

        public List<String> each() {
            return lines.lines().toList();
        }
    }

    private final JdbcClient db;

    DossierRows(JdbcClient db) {
        this.db = db;
    }

    /** @param paper null: handed in on paper */
    public void addPaper(
            NominationId nomination, String code, String label, @Nullable Paper paper, Actor by, Instant at) {
        db.sql("""
                        insert into nomination.paper (id, nomination, code, label, file, file_name, size, added_at, added_by)
                        values (:id, :nomination, :code, :label, :file, :name, :size, :at, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("nomination", nomination.value())
                .param("code", code)
                .param("label", label)
                .param("file", paper == null ? null : paper.id().value())
                .param("name", paper == null ? null : paper.name())
                .param("size", paper == null ? null : paper.size())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
    }

    /** All papers of one dossier lie in the other too; the bytes are kept once. */
    public void copyPapers(NominationId from, NominationId to) {
        db.sql("""
                        insert into nomination.paper (id, nomination, code, label, file, file_name, size, added_at, added_by)
                        select gen_random_uuid(), :to, code, label, file, file_name, size, added_at, added_by
                        from nomination.paper where nomination = :from
                        """).param("to", to.value()).param("from", from.value()).update();
    }

    public void removePaper(NominationId nomination, UUID id) {
        db.sql("delete from nomination.paper where nomination = :nomination and id = :id")
                .param("nomination", nomination.value())
                .param("id", id)
                .update();
    }

    public List<Overrule> overrules(NominationId nomination) {
        return db.sql("""
                        select rule, answer, reason, made_at, made_by
                        from nomination.overrule
                        where nomination = :nomination
                        order by made_at, rule
                        """).param("nomination", nomination.value()).query(Row.class).list().stream()
                .map(Row::overrule)
                .toList();
    }

    public void overrule(NominationId nomination, Overrule other) {
        db.sql("""
                        insert into nomination.overrule (nomination, rule, answer, reason, made_at, made_by)
                        values (:nomination, :rule, :answer, :reason, :at, :by)
                        on conflict (nomination, rule) do update
                        set answer = excluded.answer, reason = excluded.reason, made_at = excluded.made_at, made_by = excluded.made_by
                        """)
                .param("nomination", nomination.value())
                .param("rule", other.rule())
                .param("answer", other.answer().name())
                .param("reason", other.reason())
                .param("at", other.at().atOffset(ZoneOffset.UTC))
                .param("by", other.by())
                .update();
    }

    public void forgetOverrule(NominationId nomination, String rule) {
        db.sql("delete from nomination.overrule where nomination = :nomination and rule = :rule")
                .param("nomination", nomination.value())
                .param("rule", rule)
                .update();
    }

    public void appraised(NominationId nomination, Overall overall, List<String> lines, Actor by, Instant at) {
        db.sql("""
                        insert into nomination.appraisal (nomination, overall, lines, made_at, made_by)
                        values (:nomination, :overall, :lines, :at, :by)
                        """)
                .param("nomination", nomination.value())
                .param("overall", overall.name())
                .param("lines", String.join("\n", lines))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
    }

    /** As they were made. */
    public List<Remark> remarks(NominationId nomination) {
        return db.sql("""
                        select id, version, nomination, kind, speaker, words, paper, made_at, made_by, answer, answered_at, answered_by
                        from nomination.remark
                        where nomination = :nomination
                        order by made_at, id
                        """)
                .param("nomination", nomination.value())
                .query(Remark.class)
                .list();
    }

    /** Newest first. */
    public List<Appraisal> appraisals(NominationId nomination) {
        return db.sql("""
                        select overall, lines, made_at, made_by
                        from nomination.appraisal
                        where nomination = :nomination
                        order by made_at desc
                        """)
                .param("nomination", nomination.value())
                .query(Appraisal.class)
                .list();
    }
}
