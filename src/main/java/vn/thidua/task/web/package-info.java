/** Pages of tasks. */
@NullMarked
package vn.thidua.task.web;

import org.jspecify.annotations.NullMarked;
