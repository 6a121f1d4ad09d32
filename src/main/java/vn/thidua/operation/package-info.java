/**
 * Vận hành: keeps the system safe and shows how it is: backups, what can be restored from them, and its health.
 *
 * <p>Owns schema {@code operation}. A backup holds the tables of every room as they are; it knows none of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "platform::web"})
package vn.thidua.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
