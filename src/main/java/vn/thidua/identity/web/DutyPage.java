package vn.thidua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.web.Ui;
import vn.thidua.shared.Act;
import vn.thidua.shared.Reach;
import vn.thidua.shared.Refusal;

/**
 * The form for a duty of the authority's own, as typed so far.
 *
 * @param code null for a new one
 */
public record DutyPage(
        @Nullable String code,
        String name,
        List<Group> groups,
        @Nullable Refusal refusal) {

    /** The acts of one room. */
    public record Group(String room, List<Line> lines) {}

    /** An act that can be given; null: not given. */
    public record Line(Act act, @Nullable Reach reach) {}

    public List<Reach> reaches() {
        return List.of(Reach.OWN, Reach.BELOW);
    }

    public String roomName(Ui ui, String name) {
        return RoomWords.of(ui, name);
    }
}
