package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.OrganisationReason.CODE_MISSING;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.shared.Refusal;

/** Mã đơn vị: one code of a unit under one scheme, for a time. */
@Table(schema = "organisation", name = "unit_code")
public record UnitCode(
        String scheme,
        String code,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Mã đơn vị hành chính, kept by the statistics office. */
    public static final String ADMINISTRATIVE = "gso";

    /** Mã định danh điện tử. */
    public static final String ELECTRONIC = "edoc";

    public UnitCode {
        code = code.strip();
        if (code.isEmpty()) {
            throw Refusal.because(CODE_MISSING);
        }
        if (scheme.equals(ELECTRONIC)) {
            code = new ElectronicIdentifier(code).text();
        }
    }

    UnitCode until(LocalDate last) {
        return new UnitCode(scheme, code, validFrom, last);
    }
}
