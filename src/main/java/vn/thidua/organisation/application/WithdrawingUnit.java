package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.ADD_UNIT;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitUse;
import vn.thidua.organisation.UnitWithdrawal;
import vn.thidua.organisation.UnitWithdrawn;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.domain.EnteredUnits;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Rút đơn vị: a unit nobody has used yet, by whoever may enter units above it. */
@Service
@Transactional
public class WithdrawingUnit implements UnitWithdrawal {

    private final EnteredUnits register;
    private final Units units;
    private final List<UnitUse> uses;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawingUnit(
            EnteredUnits register,
            Units units,
            List<UnitUse> uses,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.units = units;
        this.uses = uses;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean withdraw(UnitId id, Actor by) {
        var unit = units.get(id);
        permission.require(ADD_UNIT, by, unit.parent());
        if (!units.below(id).isEmpty() || uses.stream().anyMatch(use -> use.isUsed(id))) {
            return false;
        }
        register.deleteById(id);
        events.publishEvent(new UnitWithdrawn(id, unit.name(), by, clock.instant()));
        return true;
    }
}
