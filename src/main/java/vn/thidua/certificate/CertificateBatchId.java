package vn.thidua.certificate;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one batch of certificates, all of one decision. */
public record CertificateBatchId(UUID value) implements Id {

    public static CertificateBatchId fresh() {
        return new CertificateBatchId(UUID.randomUUID());
    }
}
