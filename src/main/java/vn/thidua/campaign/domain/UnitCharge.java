package vn.thidua.campaign.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.Assignment;

/** Phân công: what a campaign charges one unit with; the unit itself where it is known here. */
@Table(schema = "campaign", name = "assignment")
public record UnitCharge(
        String key,
        @Nullable String label,
        String unitName,
        @Nullable String unitNote,
        @Nullable UnitId unit,
        List<String> duties,
        @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Place place) {

    static UnitCharge of(Assignment written, @Nullable UnitId unit) {
        return new UnitCharge(
                written.key(),
                written.label(),
                written.unit(),
                written.unitNote(),
                unit,
                written.duties(),
                Place.of(written.passage()));
    }
}
