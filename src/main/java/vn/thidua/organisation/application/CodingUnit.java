package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.CODE_UNIT;
import static vn.thidua.organisation.domain.OrganisationReason.CODE_TAKEN;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.UnitCoded;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.domain.EnteredUnits;
import vn.thidua.organisation.domain.UnitCode;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Cấp mã: gives a unit a code of a scheme from a day on. */
@Service
@Transactional
public class CodingUnit {

    private final EnteredUnits register;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CodingUnit(
            EnteredUnits register, Units units, Permission permission, ApplicationEventPublisher events, Clock clock) {
        this.register = register;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public void give(UnitId id, String scheme, String code, @Nullable LocalDate from, Actor by) {
        permission.require(CODE_UNIT, by, id);
        var day = from == null ? LocalDate.now(clock) : from;
        var fresh = new UnitCode(scheme, code, day, null);
        if (units.withCode(fresh.code()).isPresent()) {
            throw Refusal.because(CODE_TAKEN, fresh.code());
        }
        var unit = register.save(register.get(id).coded(fresh, day));
        events.publishEvent(new UnitCoded(id, unit.latest().shortName(), fresh.code(), by, clock.instant()));
    }

    /** Whether this person may give that unit codes. */
    @Transactional(readOnly = true)
    public boolean mayCode(UnitId id, Actor by) {
        return permission.allows(CODE_UNIT, by, id);
    }
}
