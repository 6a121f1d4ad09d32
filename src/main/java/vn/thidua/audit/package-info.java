/**
 * Nhật ký: who did what, when, from what to what. Hears every event through its interface, so it knows no room that acts.
 *
 * <p>Owns schema {@code audit}; rows are only ever added.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "platform::web"})
package vn.thidua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
