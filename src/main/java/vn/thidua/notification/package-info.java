/**
 * Tin báo: tells people what happened and what is due: inbox, reminders, mail digests, calendar feed.
 *
 * <p>Owns schema {@code notification}. Hears every {@link vn.thidua.notification.Notice} and asks every
 * {@link vn.thidua.notification.Dues}, so it knows no room that has something to tell.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"identity", "organisation", "calendar", "drafting", "platform", "platform::web"})
package vn.thidua.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
