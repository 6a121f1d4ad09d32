/** What a period, a report and its figures are, and how figures add up. */
@NullMarked
package vn.thidua.reporting.domain;

import org.jspecify.annotations.NullMarked;
