package vn.thidua.operation.application;

import org.springframework.stereotype.Component;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** The system as a whole belongs to the topmost unit: what is done with it is asked of a duty held there. */
@Component
public class WholeSystem {

    private final Units units;
    private final Permission permission;

    WholeSystem(Units units, Permission permission) {
        this.units = units;
        this.permission = permission;
    }

    public void require(Act act, Actor by) {
        permission.require(act, by, top(by));
    }

    public boolean allows(Act act, Actor by) {
        return permission.holds(act, by) && permission.allows(act, by, top(by));
    }

    private UnitId top(Actor by) {
        return units.top(new UnitId(by.unit()));
    }
}
