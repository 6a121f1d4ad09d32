package vn.thidua.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.drafting.OfficialPaper.Head;
import vn.thidua.organisation.UnitId;

/** Phần đầu văn bản: how a unit's name, its place, the number and the day stand at the head of its papers. */
public interface Letterheads {

    /** "Gia Lộc" of a commune's committee and of every office below it. */
    String place(UnitId unit);

    /** "xã Gia Lộc" of a commune's committee and of every office below it, as a collective's address says it; else empty. */
    String locality(UnitId unit);

    /**
     * The head of a paper of the unit.
     *
     * @param number null while the clerk has given none: room is left for it
     * @param symbol what stands after the number ("QĐ-UBND")
     * @param subject trích yếu of a letter ("V/v …"); empty for papers with a title
     * @param day null while it is not issued: room is left for the day
     * @param today whose month and year stand there meanwhile
     */
    Head of(
            UnitId unit,
            @Nullable Integer number,
            String symbol,
            String subject,
            String place,
            @Nullable LocalDate day,
            LocalDate today);
}
