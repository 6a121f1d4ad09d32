package vn.thidua;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.UnitId;
import vn.thidua.permission.CertificateThings;
import vn.thidua.permission.CommendationThings;
import vn.thidua.permission.CouncilThings;

/** What a unit keeps in councils, certificates and the catalogue, by a name that nobody else may read, and whether it stays so. */
final class HostileRooms {

    private final UnitId unit;
    private final JdbcClient db;
    private final Map<String, String> ids = new HashMap<>();

    HostileRooms(UnitId unit, String secret, JdbcClient db) {
        this.unit = unit;
        this.db = db;
        add(CouncilThings.of(unit, db));
        add(CertificateThings.of(unit, db));
        add(CommendationThings.of(db));
        db.sql("""
                        update council.meeting set place = :secret where unit = :unit;
                        update council.member set name = :secret
                        where council in (select id from council.council where unit = :unit);
                        update council.item set title = :secret, detail = :secret
                        where meeting in (select id from council.meeting where unit = :unit);
                        update council.voting_rule set reason = :secret where unit = :unit;
                        update certificate.certificate set name = :secret where unit = :unit;
                        update certificate.certificate_batch set signer_name = :secret where unit = :unit;
                        update certificate.blank set name = :secret where unit = :unit;
                        update certificate.printer set name = :secret where unit = :unit
                        """).param("secret", secret).param("unit", unit.value()).update();
    }

    private void add(Map<String, UUID> things) {
        things.forEach((name, id) -> ids.put(name, id.toString()));
    }

    Map<String, String> ids() {
        return ids;
    }

    /** Every row of the unit's. */
    List<String> state() {
        return db.sql("""
                        select c::text from council.council c where unit = :unit
                        union all select m::text from council.member m
                          where council in (select id from council.council where unit = :unit)
                        union all select m::text from council.meeting m where unit = :unit
                        union all select i::text from council.item i
                          where meeting in (select id from council.meeting where unit = :unit)
                        union all select r::text from council.voting_rule r where unit = :unit
                        union all select c::text from certificate.certificate c where unit = :unit
                        union all select b::text from certificate.certificate_batch b where unit = :unit
                        union all select p::text from certificate.print p
                          where batch in (select id from certificate.certificate_batch where unit = :unit)
                        union all select b::text from certificate.blank b where unit = :unit
                        union all select f::text from certificate.blank_field f
                          where blank in (select id from certificate.blank where unit = :unit)
                        union all select p::text from certificate.printer p where unit = :unit
                        union all select r::text from commendation.local_rule r
                        order by 1
                        """).param("unit", unit.value()).query(String.class).list();
    }
}
