package vn.thidua.certificate.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.certificate.CertificateBatchId;
import vn.thidua.certificate.CertificateId;
import vn.thidua.certificate.domain.Certificate;
import vn.thidua.certificate.domain.CertificateBatch;
import vn.thidua.certificate.domain.CertificateStep;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Writes whole lists of certificates at once, gives them their numbers, and writes down what became of one. */
@Component
public class CertificateRows {

    private static final int AT_ONCE = 1000;

    private final JdbcClient db;
    private final JdbcOperations many;

    CertificateRows(JdbcClient db, JdbcOperations many) {
        this.db = db;
        this.many = many;
    }

    public void forget(CertificateBatchId batch) {
        db.sql("delete from certificate.certificate where batch = :batch and state = 'DRAFT'")
                .param("batch", batch.value())
                .update();
    }

    public void add(List<Certificate> certificates) {
        many.batchUpdate("""
                insert into certificate.certificate
                    (id, version, batch, unit, position, code, honorific, name, post, achievement, state, edition, reference)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', 1, ?)
                """, certificates, AT_ONCE, (row, one) -> {
            row.setObject(1, one.id().value());
            row.setObject(2, one.batch().value());
            row.setObject(3, one.unit().value());
            row.setInt(4, one.position());
            row.setString(5, one.code());
            row.setString(6, one.recipient().honorific().name());
            row.setString(7, one.recipient().name());
            row.setString(8, one.recipient().post());
            row.setString(9, one.recipient().achievement());
            row.setObject(10, one.recipient().reference());
        });
    }

    /**
     * Gives the batch the next numbers of its unit's year, in its order. The register's row stays locked until the transaction
     * ends: whoever comes next waits, and what is rolled back leaves no gap.
     *
     * @return the first number
     */
    public int number(CertificateBatch batch, int count) {
        int last = db.sql("""
                        insert into certificate.register as r (unit, year, last) values (:unit, :year, :count)
                        on conflict (unit, year) do update set last = r.last + :count
                        returning last
                        """)
                .param("unit", batch.unit().value())
                .param("year", batch.year())
                .param("count", count)
                .query(Integer.class)
                .single();
        db.sql("""
                        update certificate.certificate c
                        set number = :before + c.position, year = :year, state = 'VALID', version = c.version + 1
                        where c.batch = :batch
                        """)
                .param("before", last - count)
                .param("year", batch.year())
                .param("batch", batch.id().value())
                .update();
        return last - count + 1;
    }

    public int count(CertificateBatchId batch) {
        return db.sql("select count(*) from certificate.certificate where batch = :batch")
                .param("batch", batch.value())
                .query(Integer.class)
                .single();
    }

    /** The last number given, 0 when none was. */
    public int last(UnitId unit, int year) {
        return db.sql("select last from certificate.register where unit = :unit and year = :year")
                .param("unit", unit.value())
                .param("year", year)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    public Optional<CertificateId> withReference(UUID reference) {
        return db.sql("select id from certificate.certificate where reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .optional()
                .map(CertificateId::new);
    }

    /** Keeps the words as they were before the step. */
    public void changed(Certificate before, CertificateStep step, String reason, Actor by, Instant at) {
        db.sql("""
                        insert into certificate.change
                            (certificate, position, step, reason, honorific, name, post, achievement, at, by_name)
                        select :certificate, count(*) + 1, :step, :reason, :honorific, :name, :post, :achievement, :at, :by
                        from certificate.change where certificate = :certificate
                        """)
                .param("certificate", before.id().value())
                .param("step", step.name())
                .param("reason", reason.strip())
                .param("honorific", before.recipient().honorific().name())
                .param("name", before.recipient().name())
                .param("post", before.recipient().post())
                .param("achievement", before.recipient().achievement())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
    }
}
