package vn.thidua.reporting.domain;

import java.util.List;

/**
 * Điểm cần xem: what a check found at one line.
 *
 * @param details figures its sentence names
 * @param explained whether the reason it needs was given
 */
public record Finding(int line, FindingKind kind, List<String> details, boolean explained) {

    public Finding {
        details = List.copyOf(details);
    }

    /** Whether it keeps a report from being sent. */
    public boolean isOpen() {
        return kind.blocks() || !explained;
    }
}
