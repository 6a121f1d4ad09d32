/**
 * Kế hoạch: the plan as it is written: outline, legal bases, targets, tasks, assignments, deadlines, award rules, each
 * with the place it was read from.
 *
 * <p>Owns schema {@code plan}. Tells {@link vn.thidua.plan.PlanConfirmed}. Never knows how a plan was read nor what
 * becomes of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"files", "organisation", "platform::web"})
package vn.thidua.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
