package vn.thidua.award;

import java.time.LocalDate;
import vn.thidua.eligibility.Grounds;

/** Căn cứ: what is recorded of a holder, as the judging of eligibility wants it. */
public interface Merits {

    /**
     * All that was recorded of the holder up to the day, under all records merged into it and, for a unit, all units that
     * went into it. The headcount is of the year.
     */
    Grounds grounds(Holder holder, int year, LocalDate day);
}
