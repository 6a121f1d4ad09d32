package vn.thidua.campaign;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** The units of our story: Hải Phòng, its communes Gia Lộc and An Thành, and two offices of Gia Lộc. */
public final class StoryUnits implements Units {

    public static final Unit CITY = unit(1, null, "Ủy ban nhân dân thành phố Hải Phòng", "UBND TP Hải Phòng");
    public static final Unit GIA_LOC = unit(2, CITY, "Ủy ban nhân dân xã Gia Lộc", "UBND xã Gia Lộc");
    public static final Unit AN_THANH = unit(3, CITY, "Ủy ban nhân dân xã An Thành", "UBND xã An Thành");
    public static final Unit CULTURE = unit(4, GIA_LOC, "Phòng Văn hóa - Xã hội", "Phòng VH-XH");
    public static final Unit POLICE = unit(5, GIA_LOC, "Công an xã Gia Lộc", "Công an xã");

    private static final List<Unit> ALL = List.of(CITY, GIA_LOC, AN_THANH, CULTURE, POLICE);

    private static Unit unit(int number, @Nullable Unit parent, String name, String shortName) {
        var id = new UnitId(new UUID(7, number));
        return new Unit(id, parent == null ? null : parent.id(), name, shortName, "xa", null, null, null);
    }

    @Override
    public Unit get(UnitId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("unit " + id.value()));
    }

    @Override
    public Optional<Unit> find(UnitId id) {
        return ALL.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    @Override
    public boolean within(UnitId inner, UnitId outer) {
        return inner.equals(outer)
                || find(inner)
                        .flatMap(Unit::superior)
                        .filter(parent -> within(parent, outer))
                        .isPresent();
    }

    @Override
    public List<Unit> below(UnitId id) {
        return ALL.stream().filter(unit -> id.equals(unit.parent())).toList();
    }

    @Override
    public List<UnitId> idsWithin(UnitId outer) {
        return ALL.stream().map(Unit::id).filter(id -> within(id, outer)).toList();
    }

    @Override
    public List<Unit> search(UnitId under, String words, int most) {
        return List.of();
    }

    @Override
    public Optional<Unit> withCode(String code) {
        return Optional.empty();
    }

    @Override
    public Optional<Unit> named(String name) {
        return ALL.stream().filter(unit -> unit.name().equals(name)).findFirst();
    }
}
