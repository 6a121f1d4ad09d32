package vn.thidua.certificate.web;

import java.util.List;
import java.util.Map;
import vn.thidua.certificate.store.CertificateQueries.BatchRow;
import vn.thidua.certificate.store.CertificateQueries.Row;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Paging;

/**
 * The batches of certificates a person sees, or the certificates found by words.
 *
 * @param words looked for; empty shows the batches
 * @param may whether this person enters new ones
 * @param units the short names of the units of the batches
 */
public record CertificatesPage(
        String words, List<BatchRow> batches, List<Row> found, Map<UnitId, String> units, Paging paging, boolean may) {}
