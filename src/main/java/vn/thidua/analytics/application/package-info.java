/** Who may look at which dashboard, and what stands on it. */
@NullMarked
package vn.thidua.analytics.application;

import org.jspecify.annotations.NullMarked;
