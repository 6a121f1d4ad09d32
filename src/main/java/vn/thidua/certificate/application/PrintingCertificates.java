package vn.thidua.certificate.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.certificate.CertificatePrintId;
import vn.thidua.certificate.domain.Certificate;
import vn.thidua.certificate.domain.CertificateAct;
import vn.thidua.certificate.domain.CertificateBatch;
import vn.thidua.certificate.domain.CertificateBatches;
import vn.thidua.certificate.domain.CertificateState;
import vn.thidua.certificate.domain.Certificates;
import vn.thidua.certificate.domain.PrintState;
import vn.thidua.certificate.store.PrintRows;
import vn.thidua.certificate.store.PrintRows.Part;
import vn.thidua.certificate.store.PrintRows.Print;
import vn.thidua.files.Papers;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/**
 * In: prints an order file by file. Each file is kept with the count of what is done in one transaction, so that after a crash the
 * next file is the first that is missing, and no more than one is in memory.
 */
@Service
@Transactional
public class PrintingCertificates {

    static final int IN_ONE_FILE = 500;

    private final PrintRows prints;
    private final CertificateBatches batches;
    private final Certificates certificates;
    private final CertificateSheets sheets;
    private final Papers papers;
    private final Units units;
    private final Permission permission;

    PrintingCertificates(
            PrintRows prints,
            CertificateBatches batches,
            Certificates certificates,
            CertificateSheets sheets,
            Papers papers,
            Units units,
            Permission permission) {
        this.prints = prints;
        this.batches = batches;
        this.certificates = certificates;
        this.sheets = sheets;
        this.papers = papers;
        this.units = units;
        this.permission = permission;
    }

    /**
     * Prints the next file of an order.
     *
     * @return whether there is more to do
     */
    public boolean next(CertificatePrintId id, Actor by) {
        var print = prints.get(id);
        var batch = batches.get(print.batch());
        permission.require(CertificateAct.PRINT_CERTIFICATES, by, batch.unit());
        if (!print.state().isOpen()) {
            return false;
        }
        var last = prints.lastPart(id);
        int first = last.map(Part::last).orElse(0) + 1;
        var wanted = wanted(print, first);
        if (!wanted.isEmpty()) {
            int to = print.certificate() == null ? first + IN_ONE_FILE - 1 : 1;
            keep(print, batch, wanted, last.map(Part::number).orElse(0) + 1, first, Math.min(to, print.total()));
        }
        boolean more = first + IN_ONE_FILE <= print.total();
        if (!more) {
            prints.end(id, PrintState.DONE);
        }
        return more;
    }

    public void fail(CertificatePrintId id) {
        prints.end(id, PrintState.FAILED);
    }

    private List<Certificate> wanted(Print print, int first) {
        if (first > print.total()) {
            return List.of();
        }
        return print.certificate() != null
                ? List.of(certificates.get(print.certificate()))
                : certificates.findByBatchAndPositionBetweenOrderByPosition(
                        print.batch(), first, first + IN_ONE_FILE - 1);
    }

    /** Those revoked meanwhile are left out, but counted. */
    private void keep(Print print, CertificateBatch batch, List<Certificate> wanted, int number, int first, int last) {
        var valid = wanted.stream()
                .filter(one -> one.state() != CertificateState.REVOKED)
                .toList();
        try {
            var file = Files.createTempFile("certificates", ".pdf");
            try {
                sheets.print(batch.decision(), valid, units.get(batch.unit()).shortName(), print, file);
                var name = sheets.name(batch.decision(), valid.isEmpty() ? wanted : valid);
                var paper = papers.keep(name, "application/pdf", file);
                prints.add(new Part(print.id(), number, first, last, paper.id()));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
