/**
 * Phong trào thi đua: a plan alive: its targets, tasks, deadlines, award rules, recipients, parent and children.
 *
 * <p>Owns schema {@code campaign}. Hears {@link vn.thidua.plan.PlanConfirmed}. Never knows who is rewarded for it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "files", "organisation", "audit", "notification", "platform::web"})
package vn.thidua.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
