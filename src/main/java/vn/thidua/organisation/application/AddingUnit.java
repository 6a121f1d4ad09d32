package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.ADD_UNIT;
import static vn.thidua.organisation.domain.OrganisationAct.FOUND_UNIT;
import static vn.thidua.organisation.domain.OrganisationReason.CODE_TAKEN;
import static vn.thidua.organisation.domain.OrganisationReason.NAME_TAKEN;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.Share;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitAdded;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.domain.Change;
import vn.thidua.organisation.domain.Decision;
import vn.thidua.organisation.domain.EnteredUnit;
import vn.thidua.organisation.domain.EnteredUnits;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Thêm đơn vị: by the administrator, or by an officer of a unit above. */
@Service
@Transactional
public class AddingUnit implements UnitRegister {

    private final EnteredUnits register;
    private final Units units;
    private final LoadingUnits loading;
    private final ReorganisingUnits reorganising;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddingUnit(
            EnteredUnits register,
            Units units,
            LoadingUnits loading,
            ReorganisingUnits reorganising,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.units = units;
        this.loading = loading;
        this.reorganising = reorganising;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public UnitId found(NewUnit unit, Actor by) {
        permission.require(FOUND_UNIT, by, null);
        return enter(unit, null, by);
    }

    @Override
    public UnitId add(UnitId superior, NewUnit unit, Actor by) {
        permission.require(ADD_UNIT, by, superior);
        return enter(unit, units.get(superior), by);
    }

    @Override
    public void merge(List<UnitId> units, UnitId into, Merger merger, Actor by) {
        var parts =
                units.stream().map(unit -> new Change.Part(unit, Share.WHOLE)).toList();
        var decision = new Decision(merger.basis(), merger.decidedOn(), merger.effectiveOn());
        reorganising.record(decision, List.of(new Change.Joining(parts, into)), by);
    }

    @Override
    public int loadHaiPhong(UnitId city, Actor by) {
        permission.require(ADD_UNIT, by, city);
        return loading.haiPhong(city, by);
    }

    /** Whether this person may enter units below that one. */
    @Transactional(readOnly = true)
    public boolean mayAdd(UnitId superior, Actor by) {
        return permission.allows(ADD_UNIT, by, superior);
    }

    private UnitId enter(NewUnit unit, @Nullable Unit superior, Actor by) {
        var entered = EnteredUnit.of(unit, superior == null ? null : superior.id());
        if (superior != null
                && units.below(superior.id()).stream()
                        .anyMatch(sister -> sister.name().equals(unit.name()))) {
            throw Refusal.because(NAME_TAKEN, unit.name(), superior.name());
        }
        if (unit.code() != null && units.withCode(unit.code()).isPresent()) {
            throw Refusal.because(CODE_TAKEN, unit.code());
        }
        register.save(entered);
        events.publishEvent(new UnitAdded(entered.id(), unit.name(), by, clock.instant()));
        return entered.id();
    }
}
