/** Use cases of tasks: writing, giving out, reporting, directing, asking for explanations. */
@NullMarked
package vn.thidua.task.application;

import org.jspecify.annotations.NullMarked;
