package vn.thidua.campaign.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/**
 * Thời hạn phát động: by when a unit must have acknowledged a campaign, launched its own under it, and registered.
 *
 * @param registerFrom first day of the registration window; null: open at once
 */
public record LaunchDues(
        @Nullable LocalDate acknowledgeDue,
        @Nullable LocalDate launchDue,
        @Nullable LocalDate registerFrom,
        @Nullable LocalDate registerDue) {

    public static final LaunchDues NONE = new LaunchDues(null, null, null, null);

    public LaunchDues {
        if (registerFrom != null && registerDue != null && registerDue.isBefore(registerFrom)) {
            throw Refusal.because(LaunchReason.WINDOW_ENDS_BEFORE_IT_BEGINS, registerFrom, registerDue);
        }
    }
}
