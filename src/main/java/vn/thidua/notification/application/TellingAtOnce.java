package vn.thidua.notification.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.ActHolders;
import vn.thidua.identity.ActHolders.Holder;
import vn.thidua.identity.Correspondence;
import vn.thidua.notification.Personal;
import vn.thidua.notification.domain.MailChoice;
import vn.thidua.notification.domain.Preference;
import vn.thidua.notification.domain.Preferences;
import vn.thidua.notification.store.ReminderQueries;
import vn.thidua.notification.store.ReminderQueries.Told;

/** Thư ngay: a letter of its own for each notice, to those who asked for it. */
@Service
@Transactional
public class TellingAtOnce {

    private final Preferences preferences;
    private final ActHolders holders;
    private final ReminderQueries told;
    private final Correspondence letters;
    private final Peace peace;
    private final Wording words;

    TellingAtOnce(
            Preferences preferences,
            ActHolders holders,
            ReminderQueries told,
            Correspondence letters,
            Peace peace,
            Wording words) {
        this.preferences = preferences;
        this.holders = holders;
        this.told = told;
        this.letters = letters;
        this.peace = peace;
        this.words = words;
    }

    /** In quiet hours the letter waits until they are over. */
    public void tell(UUID news) {
        var wanting =
                preferences.findByMail(MailChoice.AT_ONCE).stream().collect(toMap(Preference::account, one -> one));
        var units = told.told(news).stream().collect(toMap(Told::unit, one -> one));
        if (wanting.isEmpty() || units.isEmpty() || !letters.isReady()) {
            return;
        }
        var reachable = letters.reachable(wanting.keySet());
        holders.at(units.keySet()).stream()
                .filter(holder -> reachable.contains(holder.account()))
                .filter(holder -> concerns(units.get(holder.unit()), holder))
                .collect(groupingBy(Holder::account))
                .forEach((account, places) -> write(units.get(places.getFirst().unit()), wanting.get(account)));
    }

    private static boolean concerns(Told message, Holder holder) {
        return !message.teller().equals(holder.account().value())
                && (!Collections.disjoint(message.acts(), holder.acts())
                        || message.acts()
                                .contains(Personal.code(holder.account().value())));
    }

    private void write(Told message, Preference to) {
        var sentence = words.said(message.key(), message.details());
        var text = String.join(
                "\n",
                List.of(
                        words.said("notification.mail.greeting"),
                        "",
                        words.said("notification.mail.line-news", sentence, letters.home() + message.path()),
                        "",
                        words.said("notification.mail.foot", letters.home() + "/account/reminders"),
                        ""));
        letters.write(to.account(), words.said("notification.mail.subject-one", sentence), text, peace.until(to));
    }
}
