package vn.thidua.certificate;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one order to print. */
public record CertificatePrintId(UUID value) implements Id {

    public static CertificatePrintId fresh() {
        return new CertificatePrintId(UUID.randomUUID());
    }
}
