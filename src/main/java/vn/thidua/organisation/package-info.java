/**
 * Tổ chức: who exists, and under whom: units of any depth with their codes and time, and those that went into them;
 * people, collectives and households.
 *
 * <p>Owns schema {@code organisation}. Knows nobody's account.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "platform::web")
package vn.thidua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
