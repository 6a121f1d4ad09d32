package vn.thidua.nomination.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/**
 * Dòng đã đối chiếu: what a row of a list comes to today.
 *
 * @param whom the nominee; null while it is not one
 * @param alike those it may mean, when they are several
 * @param offer what for; null while it is not one
 * @param offers what it can be, when it is left open
 * @param why what is missing or refused; null when nothing is
 */
public record JudgedRow(
        KeptRow kept,
        Outcome outcome,
        @Nullable ListCandidate whom,
        List<ListCandidate> alike,
        @Nullable Offer offer,
        List<Offer> offers,
        @Nullable Refusal why) {

    /** What becomes of a row. */
    public enum Outcome {
        READY,
        /** The officer has to choose whom or what. */
        OPEN,
        REFUSED,
        LEFT_OUT,
        WRITTEN
    }

    public int position() {
        return kept.position();
    }

    public ListedRow row() {
        return kept.row();
    }

    /** The code of what it is for, as far as it is clear; empty when it is not. */
    public String award() {
        if (offer != null || offers.size() == 1) {
            return offer != null ? offer.award() : offers.getFirst().award();
        }
        return row().codes().size() == 1 ? row().codes().iterator().next() : "";
    }

    /** Whether the officer can choose whom. */
    public boolean choosesWhom() {
        return alike.size() > 1 && outcome != Outcome.WRITTEN;
    }

    /** Whether the officer can choose what for. */
    public boolean choosesAward() {
        return offers.size() > 1 && outcome != Outcome.WRITTEN;
    }

    /** Whether anything can be chosen for it, if only to leave it out. */
    public boolean isChosen() {
        return outcome != Outcome.WRITTEN && (outcome != Outcome.REFUSED || choosesWhom() || choosesAward());
    }

    /** Whether the name stands in the register with other marks than in the list. */
    public boolean isNearly() {
        return whom != null && row().called().stream().noneMatch(whom.name()::equalsIgnoreCase);
    }
}
