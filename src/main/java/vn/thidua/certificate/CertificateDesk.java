package vn.thidua.certificate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Nơi cấp giấy khen: how a room that decides awards has their certificates issued, corrected and revoked. */
public interface CertificateDesk {

    /**
     * Issues one certificate for each recipient, numbered in their order, in the caller's transaction: all or none. A
     * recipient whose reference has one already is not issued again but answered with it.
     *
     * @return in the order of the recipients
     */
    List<IssuedCertificate> issue(UnitId unit, AwardDecision decision, List<Recipient> recipients, Actor by);

    /** The certificate of an award. */
    Optional<IssuedCertificate> of(UUID reference);

    /** The words on a certificate were wrong; it stays the same certificate under its number. */
    void correct(CertificateId id, Recipient mended, String reason, Actor by);

    /** The award was taken back; whoever asks is told so. */
    void revoke(CertificateId id, String reason, Actor by);
}
