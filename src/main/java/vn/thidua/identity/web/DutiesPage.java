package vn.thidua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.DutyName;
import vn.thidua.identity.domain.NamedDuty;
import vn.thidua.platform.web.Ui;
import vn.thidua.shared.Act;
import vn.thidua.shared.Reach;

/**
 * Nhiệm vụ và quyền: which duty carries which act, and how far.
 *
 * @param mayKeep whether the reader makes duties for the whole authority
 * @param own the duties of the authority's own
 * @param room the one room asked for; "" for all
 * @param duty the one duty asked for; "" for all
 * @param shown the duties that have a column
 */
public record DutiesPage(
        boolean mayKeep,
        List<NamedDuty> own,
        List<String> rooms,
        String room,
        List<DutyName> duties,
        String duty,
        List<DutyName> shown,
        List<Line> lines) {

    /** One act, with a cell for each duty shown. */
    public record Line(Act act, List<Cell> cells) {}

    /** How far a duty carries an act; null: not at all. */
    public record Cell(DutyName duty, @Nullable Reach reach) {}

    public boolean isFiltered() {
        return !room.isEmpty() || !duty.isEmpty();
    }

    public String roomName(Ui ui, String name) {
        return RoomWords.of(ui, name);
    }
}
