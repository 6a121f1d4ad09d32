package vn.thidua.organisation;

/** Whether something of a room belongs to a unit. Each room that keeps things by unit declares its own. */
public interface UnitUse {

    boolean isUsed(UnitId unit);
}
