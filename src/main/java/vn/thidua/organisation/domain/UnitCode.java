package vn.thidua.organisation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** Mã đơn vị: one code of a unit under one scheme, for a time. */
@Table(schema = "organisation", name = "unit_code")
public record UnitCode(
        String scheme,
        String code,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Mã đơn vị hành chính, kept by the statistics office. */
    public static final String ADMINISTRATIVE = "gso";
}
