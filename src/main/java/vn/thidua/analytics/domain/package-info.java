/** How a target is forecast, and how units are ranked by what they reached. */
@NullMarked
package vn.thidua.analytics.domain;

import org.jspecify.annotations.NullMarked;
