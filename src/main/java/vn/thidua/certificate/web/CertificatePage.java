package vn.thidua.certificate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.certificate.Recipient;
import vn.thidua.certificate.domain.Certificate;
import vn.thidua.certificate.domain.CertificateBatch;
import vn.thidua.certificate.domain.CertificateState;
import vn.thidua.certificate.store.BlankRows.Blank;
import vn.thidua.certificate.store.BlankRows.Printer;
import vn.thidua.certificate.store.CertificateQueries.ChangeRow;
import vn.thidua.shared.Refusal;

/**
 * One certificate, its history, and what can be done with it.
 *
 * @param typed the words of a correction as they were refused; the certificate's own else
 */
public record CertificatePage(
        Certificate certificate,
        CertificateBatch batch,
        List<ChangeRow> changes,
        List<Blank> blanks,
        List<Printer> printers,
        boolean mayCorrect,
        boolean mayRevoke,
        boolean mayPrint,
        Recipient typed,
        @Nullable Refusal refusal) {

    public String path() {
        return "/certificates/" + certificate.id().value();
    }

    public boolean isNumbered() {
        return certificate.number() != null;
    }

    public boolean isOpen() {
        return certificate.state() == CertificateState.VALID || certificate.state() == CertificateState.CORRECTED;
    }
}
