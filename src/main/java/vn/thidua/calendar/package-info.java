/**
 * Lịch làm việc: which days are worked, as the state sets holidays and days made up each year.
 *
 * <p>Owns schema {@code calendar}. Knows nothing of what is due on a day.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "platform::web"})
package vn.thidua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
