package vn.thidua.certificate.application;

import org.springframework.stereotype.Component;
import vn.thidua.certificate.domain.CertificateAct;
import vn.thidua.certificate.domain.CertificateBatches;
import vn.thidua.certificate.store.BlankRows;
import vn.thidua.certificate.store.PrintRows;
import vn.thidua.files.FileId;
import vn.thidua.files.PaperReaders;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Who prints certificates takes away the files; who keeps the blanks looks at their scans. */
@Component
class PrintedPapers implements PaperReaders {

    private final PrintRows prints;
    private final BlankRows blanks;
    private final CertificateBatches batches;
    private final Permission permission;

    PrintedPapers(PrintRows prints, BlankRows blanks, CertificateBatches batches, Permission permission) {
        this.prints = prints;
        this.blanks = blanks;
        this.batches = batches;
        this.permission = permission;
    }

    @Override
    public boolean maySee(FileId paper, Actor actor) {
        return prints.batchOf(paper)
                        .map(batches::get)
                        .filter(batch -> permission.allows(CertificateAct.PRINT_CERTIFICATES, actor, batch.unit()))
                        .isPresent()
                || blanks.unitOf(paper)
                        .filter(unit -> permission.allows(CertificateAct.SEE_CERTIFICATES, actor, unit))
                        .isPresent();
    }
}
