/** Excel, as tasks are taken away. */
@NullMarked
package vn.thidua.task.adapter;

import org.jspecify.annotations.NullMarked;
