package vn.thidua.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.identity.AccountId;
import vn.thidua.notification.domain.Preference;
import vn.thidua.notification.domain.Preferences;

/** Knows how people want to be told and when they are left in peace. */
@Component
class Peace {

    private final Preferences preferences;
    private final WorkingDays working;
    private final Clock clock;

    Peace(Preferences preferences, WorkingDays working, Clock clock) {
        this.preferences = preferences;
        this.working = working;
        this.clock = clock;
    }

    /** The choice of each, the usual one for who has not chosen. */
    Map<AccountId, Preference> of(Collection<AccountId> accounts) {
        var found = new HashMap<AccountId, Preference>();
        accounts.forEach(account -> found.put(account, Preference.usual(account)));
        preferences.findAllById(accounts).forEach(chosen -> found.put(chosen.account(), chosen));
        return found;
    }

    boolean isWorked(LocalDate day) {
        return working.isWorked(day);
    }

    /** How long until this person may be written to. */
    Duration until(Preference preference) {
        var now = LocalDateTime.now(clock);
        return Duration.between(now, preference.quiet().next(now, working::isWorked));
    }
}
