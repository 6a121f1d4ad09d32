package vn.thidua.nomination.web;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.nomination.domain.Offer;
import vn.thidua.nomination.domain.Round;
import vn.thidua.platform.web.Histories.Line;

/**
 * One round: its terms, how much of each offer is used, and the dossiers put forward in it.
 *
 * @param campaign null: none, or not to be seen
 * @param keeps whether this person rewrites and closes it
 * @param nominates whether this person can put someone forward today
 * @param own the first of those people prepare themselves
 */
public record RoundPage(
        Round round,
        String unitName,
        @Nullable RunningCampaign campaign,
        List<Usage> offers,
        QueuePage queue,
        boolean keeps,
        boolean nominates,
        InvitationsPage own,
        List<Line> history) {

    /** How much of an offer is used; {@code most} is empty when there is no limit or nobody said how many took part. */
    public record Usage(Offer offer, long dossiers, long sent, long approved, OptionalInt most) {

        public boolean isOver() {
            return most.isPresent() && sent > most.getAsInt();
        }

        /** A limit in percent of a number nobody gave. */
        public boolean isUnknown() {
            return most.isEmpty() && !offer.limit().isEmpty();
        }
    }

    public String path() {
        return "/rounds/" + round.id().value();
    }
}
