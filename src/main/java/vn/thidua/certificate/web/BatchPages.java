package vn.thidua.certificate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.certificate.CertificateBatchId;
import vn.thidua.certificate.application.SeeingCertificates;
import vn.thidua.certificate.domain.CertificateAct;
import vn.thidua.certificate.domain.RowFault;
import vn.thidua.certificate.store.BlankRows;
import vn.thidua.certificate.store.CertificateQueries;
import vn.thidua.certificate.store.PrintRows;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Puts together what the page of a batch shows. */
@Component
class BatchPages {

    private static final int SIZE = 100;

    private final SeeingCertificates seeing;
    private final CertificateQueries queries;
    private final PrintRows prints;
    private final BlankRows blanks;
    private final boolean addressed;

    BatchPages(
            SeeingCertificates seeing,
            CertificateQueries queries,
            PrintRows prints,
            BlankRows blanks,
            @Value("${thidua.url:}") String address) {
        this.seeing = seeing;
        this.queries = queries;
        this.prints = prints;
        this.blanks = blanks;
        this.addressed = !address.isBlank();
    }

    void requireSeen(CertificateBatchId id, Actor actor) {
        seeing.batch(id, actor);
    }

    boolean mayIssue(CertificateBatchId id, Actor actor) {
        return seeing.may(
                CertificateAct.ISSUE_CERTIFICATES, seeing.batch(id, actor).unit(), actor);
    }

    BatchPage of(
            CertificateBatchId id,
            int page,
            String typed,
            List<RowFault> faults,
            @Nullable Refusal refusal,
            Actor actor) {
        var batch = seeing.batch(id, actor);
        int wanted = Math.clamp(page, 1, 10_000);
        var rows = queries.of(id, SIZE, (wanted - 1L) * SIZE);
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new BatchPage(
                batch,
                rows,
                new Paging(wanted, SIZE, total, "/certificate-batches/" + id.value()),
                prints.of(id),
                prints.parts(id),
                blanks.blanks(batch.unit()),
                blanks.printers(batch.unit()),
                seeing.may(CertificateAct.ISSUE_CERTIFICATES, batch.unit(), actor),
                seeing.may(CertificateAct.PRINT_CERTIFICATES, batch.unit(), actor),
                addressed,
                typed,
                faults,
                refusal);
    }
}
