/** Which days are worked, and which days the law gives. */
@NullMarked
package vn.thidua.calendar.domain;

import org.jspecify.annotations.NullMarked;
