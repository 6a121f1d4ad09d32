/**
 * Bảng theo dõi: what stands where: for the officer what to do, for the leader what is late and at risk, for the standing
 * body all units at a glance.
 *
 * <p>It asks the rooms where the work is done and keeps nothing. Rooms that give grounds ask it what a unit came to
 * ({@link vn.thidua.analytics.UnitResults}); nobody else knows it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"reporting", "task", "campaign", "organisation", "audit", "plan", "platform::web"})
package vn.thidua.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
