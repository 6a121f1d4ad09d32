package vn.thidua.certificate.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.certificate.BlankId;
import vn.thidua.certificate.CertificateBatchId;
import vn.thidua.certificate.CertificateId;
import vn.thidua.certificate.CertificatePrintId;
import vn.thidua.certificate.PrinterId;
import vn.thidua.certificate.domain.PrintState;
import vn.thidua.files.FileId;

/** Lệnh in: every order to print certificates, how far it is, and the files it became. */
@Component
public class PrintRows {

    private static final String COLUMNS =
            "id, batch, certificate, blank, printer, reason, state, total, done, asked_at, asked_by_name";

    private final JdbcClient db;

    PrintRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * One order.
     *
     * @param certificate the only one printed; null for the whole batch
     * @param blank printed over; null for whole sheets
     * @param reason why it is printed again; empty the first time
     */
    public record Print(
            CertificatePrintId id,
            CertificateBatchId batch,
            @Nullable CertificateId certificate,
            @Nullable BlankId blank,
            @Nullable PrinterId printer,
            String reason,
            PrintState state,
            int total,
            int done,
            Instant askedAt,
            String askedByName) {}

    /** One file of an order: the certificates from one place in the batch to another. */
    public record Part(CertificatePrintId print, int number, int first, int last, FileId paper) {}

    public void add(Print print) {
        db.sql("insert into certificate.print (" + COLUMNS + """
                        ) values (:id, :batch, :certificate, :blank, :printer, :reason, :state, :total, 0, :at, :by)
                        """)
                .param("id", print.id().value())
                .param("batch", print.batch().value())
                .param(
                        "certificate",
                        print.certificate() == null ? null : print.certificate().value())
                .param("blank", print.blank() == null ? null : print.blank().value())
                .param(
                        "printer",
                        print.printer() == null ? null : print.printer().value())
                .param("reason", print.reason())
                .param("state", print.state().name())
                .param("total", print.total())
                .param("at", print.askedAt().atOffset(ZoneOffset.UTC))
                .param("by", print.askedByName())
                .update();
    }

    public Print get(CertificatePrintId id) {
        return db.sql("select " + COLUMNS + " from certificate.print where id = :id")
                .param("id", id.value())
                .query(Print.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("print " + id.value()));
    }

    /** The last first. */
    public List<Print> of(CertificateBatchId batch) {
        return db.sql("select " + COLUMNS + " from certificate.print where batch = :batch order by asked_at desc, id")
                .param("batch", batch.value())
                .query(Print.class)
                .list();
    }

    public List<Part> parts(CertificateBatchId batch) {
        return db.sql("""
                        select part.print, part.number, part.first, part.last, part.paper
                        from certificate.print_part part join certificate.print p on p.id = part.print
                        where p.batch = :batch order by part.number
                        """).param("batch", batch.value()).query(Part.class).list();
    }

    /** The place in the batch up to which the order is done. */
    public Optional<Part> lastPart(CertificatePrintId print) {
        return db.sql("""
                        select print, number, first, last, paper from certificate.print_part
                        where print = :print order by number desc limit 1
                        """).param("print", print.value()).query(Part.class).optional();
    }

    public Optional<CertificateBatchId> batchOf(FileId paper) {
        return db.sql("""
                        select p.batch from certificate.print_part part join certificate.print p on p.id = part.print
                        where part.paper = :paper
                        """)
                .param("paper", paper.value())
                .query(UUID.class)
                .optional()
                .map(CertificateBatchId::new);
    }

    /** Keeps a file and counts what is in it, together. */
    public void add(Part part) {
        db.sql("""
                        insert into certificate.print_part (print, number, first, last, paper)
                        values (:print, :number, :first, :last, :paper)
                        """)
                .param("print", part.print().value())
                .param("number", part.number())
                .param("first", part.first())
                .param("last", part.last())
                .param("paper", part.paper().value())
                .update();
        db.sql("update certificate.print set done = done + :count, state = 'RUNNING' where id = :id")
                .param("count", part.last() - part.first() + 1)
                .param("id", part.print().value())
                .update();
    }

    public void end(CertificatePrintId id, PrintState state) {
        db.sql("update certificate.print set state = :state where id = :id and state in ('QUEUED', 'RUNNING')")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }
}
