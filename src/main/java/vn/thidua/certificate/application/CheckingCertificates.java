package vn.thidua.certificate.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.certificate.domain.Certificate;
import vn.thidua.certificate.domain.CertificateBatch;
import vn.thidua.certificate.domain.CertificateBatches;
import vn.thidua.certificate.domain.CertificateState;
import vn.thidua.certificate.domain.Certificates;
import vn.thidua.certificate.domain.ShortCode;
import vn.thidua.certificate.store.CertificateQueries;
import vn.thidua.certificate.store.CertificateQueries.ChangeRow;
import vn.thidua.organisation.Units;

/** Kiểm tra giấy khen: what everybody who has the code is told, and no more: whom it names, for what decision, whether it counts. */
@Service
@Transactional(readOnly = true)
public class CheckingCertificates {

    private final Certificates certificates;
    private final CertificateBatches batches;
    private final CertificateQueries queries;
    private final Units units;
    private final SigningKeys keys;

    CheckingCertificates(
            Certificates certificates,
            CertificateBatches batches,
            CertificateQueries queries,
            Units units,
            SigningKeys keys) {
        this.certificates = certificates;
        this.batches = batches;
        this.queries = queries;
        this.units = units;
        this.keys = keys;
    }

    /** What is known of a code. */
    public record Answer(Certificate certificate, CertificateBatch batch, String unit, List<ChangeRow> changes) {}

    /** The certificate of a code as somebody typed it; certificates without a number are not there yet. */
    public Optional<Answer> ask(String typed) {
        return ShortCode.read(typed)
                .flatMap(certificates::findByCode)
                .filter(one -> one.state() != CertificateState.DRAFT)
                .map(one -> new Answer(
                        one, batches.get(one.batch()), units.get(one.unit()).name(), queries.changes(one.id())));
    }

    /** The public keys, for checking without asking. */
    @Transactional
    public String keys() {
        return keys.published();
    }
}
