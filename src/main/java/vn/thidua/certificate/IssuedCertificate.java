package vn.thidua.certificate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One certificate as it was issued.
 *
 * @param reference the award, as the asking room named it
 * @param number in the register of the unit's year (số sổ vàng)
 * @param code which the public page knows it by
 */
public record IssuedCertificate(CertificateId id, @Nullable UUID reference, int year, int number, String code) {}
