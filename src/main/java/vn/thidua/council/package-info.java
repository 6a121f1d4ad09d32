/**
 * Hội đồng Thi đua - Khen thưởng: councils of a year, their meetings, secret ballots, sealed counts and minutes.
 *
 * <p>Owns schema {@code council}. Knows no nominations: what is voted on is placed on the agenda, and the answer is told.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"organisation", "drafting", "identity", "notification", "platform", "platform::web"})
package vn.thidua.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
