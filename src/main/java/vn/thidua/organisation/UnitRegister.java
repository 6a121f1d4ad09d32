package vn.thidua.organisation;

import vn.thidua.shared.Actor;

/** Sổ đơn vị: enters units for rooms that need them to exist, such as the first sign-in and the demo. */
public interface UnitRegister {

    /** Enters a unit that stands under no other. */
    UnitId found(NewUnit unit, Actor by);

    /** Enters a unit below another, which must be the actor's own or below it. */
    UnitId add(UnitId superior, NewUnit unit, Actor by);

    /** Enters the communes, wards and special zones of Hải Phòng of 01/07/2025 below the city; says how many were new. */
    int loadHaiPhong(UnitId city, Actor by);
}
