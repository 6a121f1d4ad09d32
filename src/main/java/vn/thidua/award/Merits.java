package vn.thidua.award;

import java.time.LocalDate;
import vn.thidua.eligibility.Grounds;

/** Căn cứ: what is recorded of a holder, as the judging of eligibility wants it. */
public interface Merits {

    /**
     * All that was recorded of the holder up to the day, under all records merged into it. The recipient of its awards is the id
     * asked for. Of a unit also what the units that went into it were given, each under its own id, and what discipline and
     * holds they brought along; their ratings and figures stay their own. The headcount is of the year.
     */
    Grounds grounds(Holder holder, int year, LocalDate day);
}
