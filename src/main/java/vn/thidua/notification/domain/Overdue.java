package vn.thidua.notification.domain;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.organisation.UnitId;

/** Đơn vị chậm: one unit with all it owes and is late with, the longest late first. */
public record Overdue(UnitId unit, String name, List<Line> lines) {

    public Overdue {
        lines = List.copyOf(lines);
    }

    /**
     * One thing owed.
     *
     * @param room which room asks for it
     * @param daysLate in working days
     */
    public record Line(String room, String what, LocalDate due, int daysLate, String path) {}

    public int longestLate() {
        return lines.stream().mapToInt(Line::daysLate).max().orElse(0);
    }
}
