package vn.thidua.nomination.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.store.Tallies.Standing;
import vn.thidua.organisation.UnitId;

/**
 * Which dossiers a list shows.
 *
 * @param within proposing units whose dossiers are seen; null: all of a round the own unit runs
 * @param own the unit acted for: drafts of other units are left out
 * @param writing further units whose drafts are shown, for whom the person writes
 * @param state null: all but those withdrawn
 * @param award code; empty: all
 * @param words parts of name, post or achievement; diacritics are ignored
 */
public record NominationFilter(
        @Nullable List<UnitId> within,
        UnitId own,
        List<UnitId> writing,
        @Nullable RoundId round,
        @Nullable ReviewState state,
        String award,
        String words) {

    /** Whether it shows these, whatever their state, as far as one can tell without their words. */
    boolean lets(Standing one) {
        var unit = one.unit();
        boolean seen = one.isOut()
                || unit.equals(own)
                || writing.contains(unit)
                || one.received() && one.decider().equals(own);
        return seen && (within == null || within.contains(unit)) && (award.isEmpty() || award.equals(one.award()));
    }

    /** The same whatever became of the dossiers. */
    public NominationFilter inAnyState() {
        return new NominationFilter(within, own, writing, round, null, award, words);
    }
}
