package vn.thidua.campaign.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.plan.Movement;

/** Phong trào thi đua a campaign's plan names beside itself. */
@Table(schema = "campaign", name = "movement")
public record NamedMovement(
        String name,
        @Nullable String launcher,
        @Nullable String period,
        @Nullable String planSymbol,
        @Nullable LocalDate planDate,
        @Nullable String planIssuer,
        @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Place place) {

    static NamedMovement of(Movement written) {
        return new NamedMovement(
                written.name(),
                written.launcher(),
                written.period(),
                written.planSymbol(),
                written.planDate(),
                written.planIssuer(),
                Place.of(written.passage()));
    }
}
