/** Tasks as lists, boards, calendars and exports need them: reads only. */
@NullMarked
package vn.thidua.task.store;

import org.jspecify.annotations.NullMarked;
