package vn.thidua.certificate.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.certificate.AwardDecision;
import vn.thidua.certificate.CertificateBatchId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Đợt cấp giấy khen: the certificates of one decision.
 *
 * @param unit that issues them and keeps the register
 */
@Table(schema = "certificate", name = "certificate_batch")
public record CertificateBatch(
        @Id CertificateBatchId id,
        @Version @Nullable Integer version,
        UnitId unit,
        @Embedded.Empty AwardDecision decision,
        BatchState state,
        Instant enteredAt,
        String enteredByName,
        @Nullable Instant issuedAt) {

    public static final int LONGEST = 300;

    public static CertificateBatch entered(UnitId unit, AwardDecision decision, Actor by, Instant at, LocalDate today) {
        require("award", decision.awardName());
        require("number", decision.number());
        require("decider", decision.decider());
        require("place", decision.place());
        require("signer-post", decision.signerPost());
        require("signer-name", decision.signerName());
        if (decision.day().isAfter(today)) {
            throw Refusal.because(CertificateReason.DAY_TO_COME, decision.day());
        }
        return new CertificateBatch(
                CertificateBatchId.fresh(), null, unit, decision, BatchState.DRAFT, at, by.name(), null);
    }

    private static void require(String field, String text) {
        if (text.isEmpty()) {
            throw Refusal.because(CertificateReason.FIELD_MISSING, "@certificate.field." + field);
        }
        if (text.length() > LONGEST) {
            throw Refusal.because(CertificateReason.FIELD_TOO_LONG, "@certificate.field." + field, LONGEST);
        }
    }

    /** The batch while it is being entered. */
    public CertificateBatch open() {
        if (state != BatchState.DRAFT) {
            throw Refusal.because(CertificateReason.ALREADY_ISSUED, decision.number());
        }
        return this;
    }

    public CertificateBatch issued(Instant at) {
        open();
        return new CertificateBatch(id, version, unit, decision, BatchState.ISSUED, enteredAt, enteredByName, at);
    }

    /** The batch once its certificates have numbers. */
    public CertificateBatch printable() {
        if (state != BatchState.ISSUED) {
            throw Refusal.because(CertificateReason.NOT_ISSUED);
        }
        return this;
    }

    /** The year whose register numbers it. */
    public int year() {
        return decision.day().getYear();
    }
}
