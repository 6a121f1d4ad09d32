package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.OrganisationReason.KIND_MISSING;
import static vn.thidua.organisation.domain.OrganisationReason.NAME_MISSING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/** Đơn vị as entered in the register, with its place in the tree. */
@Table(schema = "organisation", name = "unit")
public record EnteredUnit(
        @Id UnitId id,
        @Version @Nullable Integer version,
        @Nullable UnitId parent,
        String path,
        String name,
        String shortName,
        String kind,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,

        @MappedCollection(idColumn = "unit") Set<UnitCode> codes,

        @MappedCollection(idColumn = "unit", keyColumn = "position")
        List<Predecessor> predecessors) {

    /** The path runs from the root to the unit itself, so everything below shares its beginning. */
    public static EnteredUnit of(NewUnit unit, @Nullable EnteredUnit superior) {
        if (unit.name().isEmpty() || unit.shortName().isEmpty()) {
            throw Refusal.because(NAME_MISSING);
        }
        if (unit.kind().isEmpty()) {
            throw Refusal.because(KIND_MISSING, unit.name());
        }
        var id = UnitId.fresh();
        return new EnteredUnit(
                id,
                null,
                superior == null ? null : superior.id(),
                (superior == null ? "/" : superior.path()) + id.value() + "/",
                unit.name(),
                unit.shortName(),
                unit.kind(),
                null,
                null,
                unit.validFrom(),
                null,
                unit.code() == null
                        ? Set.of()
                        : Set.of(new UnitCode(UnitCode.ADMINISTRATIVE, unit.code(), unit.validFrom(), null)),
                List.of());
    }

    /** Where the unit sits and which units went into it, as the lists of the reorganisation say. */
    public EnteredUnit reorganised(
            @Nullable BigDecimal latitude, @Nullable BigDecimal longitude, List<Predecessor> predecessors) {
        return new EnteredUnit(
                id,
                version,
                parent,
                path,
                name,
                shortName,
                kind,
                latitude,
                longitude,
                validFrom,
                validTo,
                codes,
                List.copyOf(predecessors));
    }
}
