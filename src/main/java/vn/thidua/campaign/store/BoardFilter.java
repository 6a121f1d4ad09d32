package vn.thidua.campaign.store;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.ParticipationState;

/**
 * What is wanted of a board.
 *
 * @param late only units with something overdue
 * @param page from 1
 */
public record BoardFilter(@Nullable String words, @Nullable ParticipationState state, boolean late, int page) {

    public static final int PAGE = 50;
}
