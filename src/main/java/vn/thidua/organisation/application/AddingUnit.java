package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationReason.CODE_TAKEN;
import static vn.thidua.organisation.domain.OrganisationReason.NAME_TAKEN;
import static vn.thidua.organisation.domain.OrganisationReason.NOT_YOUR_UNIT;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitAdded;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.domain.EnteredUnit;
import vn.thidua.organisation.domain.EnteredUnits;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Refusal;

/** Thêm đơn vị: by the administrator, or by an officer of a unit above. */
@Service
@Transactional
public class AddingUnit implements UnitRegister {

    private final EnteredUnits register;
    private final Units units;
    private final LoadingUnits loading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddingUnit(
            EnteredUnits register, Units units, LoadingUnits loading, ApplicationEventPublisher events, Clock clock) {
        this.register = register;
        this.units = units;
        this.loading = loading;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public UnitId found(NewUnit unit, Actor by) {
        if (!by.equals(Actor.SYSTEM) && !by.may(Duty.ADMINISTRATOR)) {
            throw Refusal.because(NOT_YOUR_UNIT, unit.name());
        }
        return enter(unit, null, by);
    }

    @Override
    public UnitId add(UnitId superior, NewUnit unit, Actor by) {
        if (!mayAdd(superior, by)) {
            throw Refusal.because(NOT_YOUR_UNIT, unit.name());
        }
        return enter(unit, register.get(superior), by);
    }

    @Override
    public int loadHaiPhong(UnitId city, Actor by) {
        if (!mayAdd(city, by)) {
            throw Refusal.because(NOT_YOUR_UNIT, units.get(city).name());
        }
        return loading.haiPhong(city, by);
    }

    /** Whether this person may enter units below that one. */
    @Transactional(readOnly = true)
    public boolean mayAdd(UnitId superior, Actor by) {
        return by.equals(Actor.SYSTEM)
                || (by.may(Duty.ADMINISTRATOR) || by.may(Duty.OFFICER))
                        && units.within(superior, new UnitId(by.unit()));
    }

    private UnitId enter(NewUnit unit, @Nullable EnteredUnit superior, Actor by) {
        var entered = EnteredUnit.of(unit, superior);
        if (superior != null
                && units.below(superior.id()).stream()
                        .anyMatch(sister -> sister.name().equals(unit.name()))) {
            throw Refusal.because(NAME_TAKEN, unit.name(), superior.name());
        }
        if (unit.code() != null && units.withCode(unit.code()).isPresent()) {
            throw Refusal.because(CODE_TAKEN, unit.code());
        }
        register.save(entered);
        events.publishEvent(new UnitAdded(entered.id(), entered.name(), by, clock.instant()));
        return entered.id();
    }
}
