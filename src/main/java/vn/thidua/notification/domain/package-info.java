/** When people are reminded, when they are left in peace, and what a calendar and a letter say. */
@NullMarked
package vn.thidua.notification.domain;

import org.jspecify.annotations.NullMarked;
