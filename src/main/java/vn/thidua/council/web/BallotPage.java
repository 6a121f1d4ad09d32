package vn.thidua.council.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.ItemId;
import vn.thidua.council.application.CastingBallots.Blank;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.Ballot;
import vn.thidua.shared.Refusal;

/**
 * Phiếu biểu quyết: everything a member votes on, on one screen.
 *
 * @param chosen what was marked and not taken; empty of a fresh ballot, and never of one that is cast
 */
public record BallotPage(
        Blank blank, Ballot chosen, @Nullable Refusal refusal) {

    static BallotPage fresh(Blank blank) {
        return new BallotPage(blank, new Ballot(Map.of()), null);
    }

    public String path() {
        return "/meetings/" + blank.meeting().id().value();
    }

    public boolean isChosen(AgendaItem item, boolean agreed) {
        ItemId id = item.id();
        return Boolean.valueOf(agreed).equals(chosen.choices().get(id));
    }
}
