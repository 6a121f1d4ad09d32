package vn.thidua.notification.application;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.ActHolders;
import vn.thidua.identity.ActHolders.Holder;
import vn.thidua.identity.Correspondence;
import vn.thidua.notification.domain.MailChoice;
import vn.thidua.notification.store.MessageLedger;
import vn.thidua.notification.store.ReminderQueries;

/** Thư tổng hợp: one letter a working day to each person who has something to hear and wants to be written to. */
@Service
@Transactional
public class WritingDigests {

    static final TaskDescriptor<String> DIGEST = TaskDescriptor.of("write-digest", String.class);

    private static final int WEEK = 7;

    private final Correspondence letters;
    private final ActHolders holders;
    private final ReminderQueries told;
    private final MessageLedger ledger;
    private final Peace peace;
    private final DigestText text;
    private final Moment moment;

    WritingDigests(
            Correspondence letters,
            ActHolders holders,
            ReminderQueries told,
            MessageLedger ledger,
            Peace peace,
            DigestText text,
            Moment moment) {
        this.letters = letters;
        this.holders = holders;
        this.told = told;
        this.ledger = ledger;
        this.peace = peace;
        this.text = text;
        this.moment = moment;
    }

    /** A task of its own for each person, at a moment at which they may be written to; none on a day off. Returns how many. */
    public int queue() {
        var today = moment.today();
        if (!letters.isReady() || !peace.isWorked(today)) {
            return 0;
        }
        var people = holders.at(told.unitsToldSince(today.minusDays(WEEK))).stream()
                .map(Holder::account)
                .collect(Collectors.toSet());
        var reachable = letters.reachable(people);
        var preferences = peace.of(reachable);
        int queued = 0;
        for (var account : reachable) {
            var preference = preferences.get(account);
            if (preference.mail() != MailChoice.NONE) {
                moment.schedule(
                        DIGEST.instance(account.value() + "." + today)
                                .data(account.value().toString())
                                .build(),
                        peace.until(preference));
                queued++;
            }
        }
        return queued;
    }

    /** Whatever the person has been told since the last letter and has not read; no letter when there is nothing. */
    public void write(AccountId account) {
        var day = moment.today();
        var preference = peace.of(Set.of(account)).get(account);
        if (preference.mail() == MailChoice.NONE) {
            return;
        }
        text.of(account, holders.of(account), day, preference.mail() == MailChoice.DIGEST)
                .filter(letter -> ledger.beginDigest(account, day, moment.now()))
                .ifPresent(letter -> letters.write(account, letter.subject(), letter.text(), Duration.ZERO));
    }
}
