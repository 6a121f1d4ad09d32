/**
 * Plumbing every room needs: typed ids in SQL and URLs, pages, refusals shown to people, the clock, the database.
 * Knows no business word.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.thidua.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
