/** The days of a year, for the page. */
@NullMarked
package vn.thidua.calendar.store;

import org.jspecify.annotations.NullMarked;
