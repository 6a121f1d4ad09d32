/** The inbox, the choice of reminders, the feed, and the page of late units. */
@NullMarked
package vn.thidua.notification.web;

import org.jspecify.annotations.NullMarked;
