package vn.thidua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tập thể, hộ gia đình: what can be commended without being a person or a unit of the tree.
 *
 * @param unit the unit it belongs to
 * @param validFrom first day; null when unknown
 * @param closedOn the day it was closed; null while it stands
 */
public record Collective(
        CollectiveId id,
        String kind,
        String name,
        UnitId unit,
        String unitName,
        String head,
        String members,
        String address,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate closedOn) {

    public static final String HOUSEHOLD = "ho_gia_dinh";

    public boolean isHousehold() {
        return kind.equals(HOUSEHOLD);
    }
}
