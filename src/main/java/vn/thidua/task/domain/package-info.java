/** What a task is and how it goes its way: plain Java. */
@NullMarked
package vn.thidua.task.domain;

import org.jspecify.annotations.NullMarked;
