package vn.thidua.organisation.store;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Coordinates;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitPlaces;
import vn.thidua.platform.IdArray;

/** Reads the coordinates units were loaded with. */
@Repository
@Transactional(readOnly = true)
class UnitPlaceQueries implements UnitPlaces {

    private final JdbcClient jdbc;

    UnitPlaceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Placed(UUID id, BigDecimal latitude, BigDecimal longitude) {}

    @Override
    public Map<UnitId, Coordinates> of(Collection<UnitId> units) {
        return jdbc.sql("""
                        select id, latitude, longitude
                        from organisation.unit
                        where id in (select unnest(cast(:units as uuid[]))) and latitude is not null and longitude is not null
                        """).param("units", IdArray.of(units)).query(Placed.class).list().stream()
                .collect(Collectors.toMap(
                        placed -> new UnitId(placed.id()),
                        placed -> new Coordinates(placed.latitude(), placed.longitude())));
    }
}
