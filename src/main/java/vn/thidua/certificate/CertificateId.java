package vn.thidua.certificate;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one certificate. */
public record CertificateId(UUID value) implements Id {

    public static CertificateId fresh() {
        return new CertificateId(UUID.randomUUID());
    }
}
