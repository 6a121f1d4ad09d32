package vn.thidua.organisation;

import vn.thidua.shared.Actor;

/** Rút đơn vị khỏi sổ: for a unit entered by mistake, such as by a list that is undone. */
public interface UnitWithdrawal {

    /** Takes the unit out as if it had never been entered; false when something already stands below it or at it. */
    boolean withdraw(UnitId unit, Actor by);
}
