package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cơ quan, tổ chức, đơn vị: one unit as others may see it.
 *
 * @param name full name ("Ủy ban nhân dân xã Gia Lộc")
 * @param shortName name used in lists and in the frame ("UBND xã Gia Lộc")
 * @param kind what it is ("thanh_pho", "xa", "phuong", "dac_khu", "phong", "thon", "truong", …); data, not code
 * @param code administrative code, where it has one
 * @param validFrom first day it exists; null when unknown
 * @param validTo last day it existed; null while it exists
 */
public record Unit(
        UnitId id,
        @Nullable UnitId parent,
        String name,
        String shortName,
        String kind,
        @Nullable String code,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Optional<UnitId> superior() {
        return Optional.ofNullable(parent);
    }
}
