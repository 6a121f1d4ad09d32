package vn.thidua.certificate.domain;

/** Hiệu lực của giấy khen: not issued yet, valid, valid with words that were corrected, or revoked. */
public enum CertificateState {
    DRAFT,
    VALID,
    CORRECTED,
    REVOKED
}
