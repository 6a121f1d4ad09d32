/** Telling, reminding, writing digests, keeping feeds, chasing late units. */
@NullMarked
package vn.thidua.notification.application;

import org.jspecify.annotations.NullMarked;
