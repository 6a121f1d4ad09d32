package vn.thidua;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;

/** Hải Phòng with two communes, made through the use cases; found again when a test before has made it. */
public record DemoTown(UnitId city, UnitId giaLoc, UnitId kienMinh, UnitId cultureOffice) {

    private static final LocalDate REORGANISED = LocalDate.of(2025, 7, 1);

    public static DemoTown of(UnitRegister register, Units units) {
        var known = units.named("UBND thành phố Hải Phòng");
        var city = known.isPresent() ? known.get().id() : register.found(cityUnit(), Actor.SYSTEM);
        var giaLoc = below(register, units, city, giaLocUnit());
        return new DemoTown(
                city,
                giaLoc,
                below(register, units, city, kienMinhUnit()),
                below(register, units, giaLoc, cultureOfficeUnit()));
    }

    /** A town of one test's own, below a city of its own; for tests whose transaction takes it away again. */
    public static DemoTown anew(UnitRegister register) {
        var city = register.found(cityUnit(), Actor.SYSTEM);
        var giaLoc = register.add(city, giaLocUnit(), Actor.SYSTEM);
        return new DemoTown(
                city,
                giaLoc,
                register.add(city, kienMinhUnit(), Actor.SYSTEM),
                register.add(giaLoc, cultureOfficeUnit(), Actor.SYSTEM));
    }

    /** Takes away a city a test committed with all below it, so that no other test meets two of one name. */
    public static void forget(UnitId city, JdbcClient jdbc) {
        var units = jdbc.sql("""
                        with recursive below as (
                            select cast(:city as uuid) as unit
                            union
                            select s.unit from organisation.unit_standing s join below on s.parent = below.unit)
                        select unit from below
                        """).param("city", city.value()).query(UUID.class).list();
        for (var table : List.of("unit_standing where unit", "unit where id")) {
            jdbc.sql("delete from organisation." + table + " in (:units)")
                    .param("units", units)
                    .update();
        }
    }

    private static NewUnit cityUnit() {
        return unit("Ủy ban nhân dân thành phố Hải Phòng", "UBND thành phố Hải Phòng", "thanh_pho");
    }

    private static NewUnit giaLocUnit() {
        return unit("Ủy ban nhân dân xã Gia Lộc", "UBND xã Gia Lộc", "xa");
    }

    private static NewUnit kienMinhUnit() {
        return unit("Ủy ban nhân dân xã Kiến Minh", "UBND xã Kiến Minh", "xa");
    }

    private static NewUnit cultureOfficeUnit() {
        return unit("Phòng Văn hóa - Xã hội", "Phòng VH-XH", "phong");
    }

    private static UnitId below(UnitRegister register, Units units, UnitId superior, NewUnit unit) {
        return units.below(superior).stream()
                .filter(known -> known.name().equals(unit.name()))
                .findFirst()
                .map(known -> known.id())
                .orElseGet(() -> register.add(superior, unit, Actor.SYSTEM));
    }

    private static NewUnit unit(String name, String shortName, String kind) {
        return new NewUnit(name, shortName, kind, null, REORGANISED);
    }
}
