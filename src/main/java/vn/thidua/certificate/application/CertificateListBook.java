package vn.thidua.certificate.application;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import vn.thidua.certificate.domain.ListRow;

/** Danh sách được khen as a workbook: the empty one to fill in, and filled ones. */
public interface CertificateListBook {

    void template(OutputStream out);

    List<ListRow> read(Path file);
}
