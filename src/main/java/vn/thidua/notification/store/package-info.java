/** Messages and reminders: written in batches, read by unit. */
@NullMarked
package vn.thidua.notification.store;

import org.jspecify.annotations.NullMarked;
