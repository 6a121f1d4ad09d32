package vn.thidua.certificate.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.certificate.CertificateBatchId;
import vn.thidua.certificate.CertificateId;
import vn.thidua.certificate.Honorific;
import vn.thidua.certificate.domain.BatchState;
import vn.thidua.certificate.domain.CertificateState;
import vn.thidua.certificate.domain.CertificateStep;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;

/** Certificates and their batches, for lists. */
@Repository
public class CertificateQueries {

    private final JdbcClient db;

    CertificateQueries(JdbcClient db) {
        this.db = db;
    }

    /** A batch in a list, with how many it holds in all and the numbers they got. */
    public record BatchRow(
            CertificateBatchId id,
            UnitId unit,
            String awardName,
            String number,
            LocalDate day,
            BatchState state,
            int certificates,
            @Nullable Integer first,
            @Nullable Integer last,
            String enteredByName,
            Instant enteredAt,
            long total) {}

    /** A certificate in a list. */
    public record Row(
            CertificateId id,
            int position,
            @Nullable Integer year,
            @Nullable Integer number,
            Honorific honorific,
            String name,
            String post,
            String achievement,
            CertificateState state,
            String awardName,
            String decision,
            LocalDate day,
            long total) {}

    /** One thing that became of a certificate, with the words it had before. */
    public record ChangeRow(
            CertificateStep step,
            String reason,
            Honorific honorific,
            String name,
            String post,
            String achievement,
            Instant at,
            String byName) {}

    public List<BatchRow> batches(List<UnitId> within, int most, long skipped) {
        return db.sql("""
                        select b.id, b.unit, b.award_name, b.number, b.day, b.state, b.entered_by_name, b.entered_at,
                               count(*) over () as total,
                               coalesce(c.certificates, 0) as certificates, c.first, c.last
                        from certificate.certificate_batch b
                        left join lateral (
                            select count(*) as certificates, min(one.number) as first, max(one.number) as last
                            from certificate.certificate one where one.batch = b.id) c on true
                        where b.unit in (select unnest(cast(:within as uuid[])))
                        order by b.entered_at desc, b.id
                        limit :most offset :skipped
                        """)
                .param("within", IdArray.of(within))
                .param("most", most)
                .param("skipped", skipped)
                .query(BatchRow.class)
                .list();
    }

    public List<Row> of(CertificateBatchId batch, int most, long skipped) {
        return db.sql(ROWS + " where c.batch = :batch order by c.position limit :most offset :skipped")
                .param("batch", batch.value())
                .param("most", most)
                .param("skipped", skipped)
                .query(Row.class)
                .list();
    }

    /** Issued certificates whose name holds these words, diacritics ignored; or of this number, such as "12/2025". */
    public List<Row> named(List<UnitId> within, String words, int most, long skipped) {
        return db.sql(ROWS + """
                         where c.unit in (select unnest(cast(:within as uuid[]))) and c.number is not null
                           and (c.number || '/' || c.year = :words or not exists (
                               select from regexp_split_to_table(platform.unaccent_vn(:words), '\\s+') word
                               where strpos(c.search, word) = 0))
                         order by c.year desc, c.number desc
                         limit :most offset :skipped
                        """)
                .param("within", IdArray.of(within))
                .param("words", words.strip())
                .param("most", most)
                .param("skipped", skipped)
                .query(Row.class)
                .list();
    }

    public List<ChangeRow> changes(CertificateId certificate) {
        return db.sql("""
                        select step, reason, honorific, name, post, achievement, at, by_name
                        from certificate.change where certificate = :certificate order by position
                        """)
                .param("certificate", certificate.value())
                .query(ChangeRow.class)
                .list();
    }

    private static final String ROWS = """
            select c.id, c.position, c.year, c.number, c.honorific, c.name, c.post, c.achievement, c.state,
                   b.award_name, b.number as decision, b.day, count(*) over () as total
            from certificate.certificate c join certificate.certificate_batch b on b.id = c.batch
            """;
}
