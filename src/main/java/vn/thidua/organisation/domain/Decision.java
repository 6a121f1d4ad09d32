package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.OrganisationReason.BASIS_MISSING;
import static vn.thidua.organisation.domain.OrganisationReason.DECIDED_AFTER;

import java.time.LocalDate;
import vn.thidua.shared.Refusal;

/**
 * Căn cứ sắp xếp: the document that orders a reorganisation.
 *
 * @param basis the document as one cites it
 * @param decidedOn the day it was signed or passed
 * @param effectiveOn the first day units stand as it says
 */
public record Decision(String basis, LocalDate decidedOn, LocalDate effectiveOn) {

    public Decision {
        basis = basis.strip().replaceAll("\\s+", " ");
        if (basis.isEmpty()) {
            throw Refusal.because(BASIS_MISSING);
        }
        if (effectiveOn.isBefore(decidedOn)) {
            throw Refusal.because(DECIDED_AFTER, decidedOn, effectiveOn);
        }
    }
}
