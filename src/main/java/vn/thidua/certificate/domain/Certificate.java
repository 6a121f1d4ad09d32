package vn.thidua.certificate.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.certificate.CertificateBatchId;
import vn.thidua.certificate.CertificateId;
import vn.thidua.certificate.IssuedCertificate;
import vn.thidua.certificate.Recipient;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/**
 * Giấy khen, bằng: one certificate of a batch.
 *
 * @param position in its batch, from 1
 * @param year of the register
 * @param number in the register of the unit's year (số sổ vàng); none before it is issued
 * @param edition 1 as issued, one more with each correction
 */
@Table(schema = "certificate", name = "certificate")
public record Certificate(
        @Id CertificateId id,
        @Version @Nullable Integer version,
        CertificateBatchId batch,
        UnitId unit,
        int position,
        @Nullable Integer year,
        @Nullable Integer number,
        String code,
        @Embedded.Empty Recipient recipient,
        CertificateState state,
        int edition) {

    private static final int LONGEST_REASON = 1_000;

    public static Certificate listed(CertificateBatch batch, int position, Recipient recipient) {
        return new Certificate(
                CertificateId.fresh(),
                0,
                batch.id(),
                batch.unit(),
                position,
                null,
                null,
                ShortCode.fresh(),
                recipient,
                CertificateState.DRAFT,
                1);
    }

    public Certificate corrected(Recipient mended, String reason) {
        check(CertificateStep.CORRECT, reason);
        var kept = new Recipient(
                mended.honorific(), mended.name(), mended.post(), mended.achievement(), recipient.reference());
        if (kept.equals(recipient)) {
            throw Refusal.because(CertificateReason.NOTHING_CHANGED);
        }
        return with(kept, CertificateStep.CORRECT, edition + 1);
    }

    public Certificate revoked(String reason) {
        check(CertificateStep.REVOKE, reason);
        return with(recipient, CertificateStep.REVOKE, edition);
    }

    private Certificate with(Recipient named, CertificateStep step, int of) {
        return new Certificate(id, version, batch, unit, position, year, number, code, named, step.leadsTo(), of);
    }

    private void check(CertificateStep step, String reason) {
        if (state == CertificateState.DRAFT) {
            throw Refusal.because(CertificateReason.NOT_ISSUED);
        }
        if (!step.startsFrom(state)) {
            throw Refusal.because(CertificateReason.ALREADY_REVOKED);
        }
        if (reason.isBlank()) {
            throw Refusal.because(CertificateReason.REASON_MISSING);
        }
        requireShort(reason);
    }

    /** A reason, why something is done with certificates, is a sentence or two. */
    public static void requireShort(String reason) {
        if (reason.strip().length() > LONGEST_REASON) {
            throw Refusal.because(CertificateReason.FIELD_TOO_LONG, "@certificate.reason", LONGEST_REASON);
        }
    }

    /** What others are told of it; it must have its number. */
    public IssuedCertificate told() {
        if (year == null || number == null) {
            throw Refusal.because(CertificateReason.NOT_ISSUED);
        }
        return new IssuedCertificate(id, recipient.reference(), year, number, code);
    }
}
