/**
 * Bảng theo dõi: what stands where: for the officer what to do, for the leader what is late and at risk, for the standing
 * body all units at a glance.
 *
 * <p>The last room: it asks the rooms where the work is done, keeps nothing and is known by nobody.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"reporting", "task", "campaign", "organisation", "audit", "plan", "platform::web"})
package vn.thidua.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
