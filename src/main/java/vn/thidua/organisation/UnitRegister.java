package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.shared.Actor;

/** Sổ đơn vị: enters units for rooms that need them to exist, such as the first sign-in and the demo. */
public interface UnitRegister {

    /** Enters a unit that stands under no other. */
    UnitId found(NewUnit unit, Actor by);

    /** Enters a unit below another, which must be the actor's own or below it. */
    UnitId add(UnitId superior, NewUnit unit, Actor by);

    /** Records that units went into one of them, on a document's word and from a day on. */
    void merge(List<UnitId> units, UnitId into, Merger merger, Actor by);

    /**
     * The document that orders a merger.
     *
     * @param basis as one cites it
     * @param effectiveOn the first day the units are one
     */
    record Merger(String basis, LocalDate decidedOn, LocalDate effectiveOn) {}

    /** Enters the communes, wards and special zones of Hải Phòng of 01/07/2025 below the city; says how many were new. */
    int loadHaiPhong(UnitId city, Actor by);
}
