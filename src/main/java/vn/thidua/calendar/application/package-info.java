/** Keeping the days off and the days made up; answering the other rooms. */
@NullMarked
package vn.thidua.calendar.application;

import org.jspecify.annotations.NullMarked;
