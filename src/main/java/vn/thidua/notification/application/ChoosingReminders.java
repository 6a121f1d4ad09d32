package vn.thidua.notification.application;

import static vn.thidua.notification.domain.NotificationAct.CHOOSE_REMINDERS;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.Correspondence;
import vn.thidua.notification.RemindersChosen;
import vn.thidua.notification.domain.MailChoice;
import vn.thidua.notification.domain.Preference;
import vn.thidua.notification.domain.Preferences;
import vn.thidua.notification.domain.QuietHours;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Permission;

/** Chọn cách nhận tin: each person for themselves. */
@Service
@Transactional
public class ChoosingReminders {

    private final Preferences preferences;
    private final Correspondence letters;
    private final Permission permission;
    private final Wording words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChoosingReminders(
            Preferences preferences,
            Correspondence letters,
            Permission permission,
            Wording words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.preferences = preferences;
        this.letters = letters;
        this.permission = permission;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Preference of(Actor person) {
        var account = own(person);
        return preferences.findById(account).orElseGet(() -> Preference.usual(account));
    }

    /** Whether the system sends mail at all. */
    @Transactional(readOnly = true)
    public boolean isMailSent() {
        return letters.isReady();
    }

    /** Whether letters reach this person. */
    @Transactional(readOnly = true)
    public boolean isReachable(Actor person) {
        var account = own(person);
        return letters.isReady() && !letters.reachable(Set.of(account)).isEmpty();
    }

    public void choose(MailChoice mail, QuietHours quiet, Actor person) {
        var before = of(person);
        var after = preferences.save(before.chosen(mail, quiet));
        var change = new Change(words.said("notification.choice"), told(before), told(after));
        events.publishEvent(new RemindersChosen(after.account(), List.of(change), person, clock.instant()));
    }

    private String told(Preference preference) {
        return words.said(
                "notification.choice.told",
                words.said("notification.mail-choice." + preference.mail()),
                preference.quietFrom().toString(),
                preference.quietTo().toString());
    }

    private AccountId own(Actor person) {
        permission.require(CHOOSE_REMINDERS, person, new UnitId(person.unit()));
        return new AccountId(person.account());
    }
}
