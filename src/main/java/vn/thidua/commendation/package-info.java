/**
 * Khen thưởng: what the law offers and on which day, what it pays, rounds and the dossiers put forward in them.
 *
 * <p>Owns schema {@code commendation}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "campaign", "council", "platform::web"})
package vn.thidua.commendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
