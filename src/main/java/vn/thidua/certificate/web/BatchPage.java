package vn.thidua.certificate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.certificate.CertificatePrintId;
import vn.thidua.certificate.domain.BatchState;
import vn.thidua.certificate.domain.CertificateBatch;
import vn.thidua.certificate.domain.RowFault;
import vn.thidua.certificate.store.BlankRows.Blank;
import vn.thidua.certificate.store.BlankRows.Printer;
import vn.thidua.certificate.store.CertificateQueries.Row;
import vn.thidua.certificate.store.PrintRows.Part;
import vn.thidua.certificate.store.PrintRows.Print;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Refusal;

/**
 * One decision, the recipients of its certificates, and how often they were printed.
 *
 * @param typed the list as it was pasted and refused; empty else
 * @param faults what is wrong with it, row by row
 * @param addressed whether the QR code can lead a telephone anywhere
 */
public record BatchPage(
        CertificateBatch batch,
        List<Row> rows,
        Paging paging,
        List<Print> prints,
        List<Part> parts,
        List<Blank> blanks,
        List<Printer> printers,
        boolean mayIssue,
        boolean mayPrint,
        boolean addressed,
        String typed,
        List<RowFault> faults,
        @Nullable Refusal refusal) {

    private static final int SHOWN = 200;

    public String path() {
        return "/certificate-batches/" + batch.id().value();
    }

    public boolean isDraft() {
        return batch.state() == BatchState.DRAFT;
    }

    public boolean isRunning() {
        return prints.stream().anyMatch(one -> one.state().isOpen());
    }

    public List<RowFault> firstFaults() {
        return faults.stream().limit(SHOWN).toList();
    }

    public List<Part> partsOf(CertificatePrintId print) {
        return parts.stream().filter(part -> part.print().equals(print)).toList();
    }
}
