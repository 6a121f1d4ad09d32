package vn.thidua.notification.application;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.Notice;
import vn.thidua.notification.Personal;
import vn.thidua.notification.domain.MailChoice;
import vn.thidua.notification.domain.Preferences;
import vn.thidua.notification.store.MessageLedger;
import vn.thidua.notification.store.MessageLedger.Telling;
import vn.thidua.organisation.UnitId;

/** Báo tin: what happened is put into the inbox of every unit it is told to, in the transaction in which it happened. */
@Service
@Transactional
public class TellingPeople {

    static final TaskDescriptor<Void> AT_ONCE = TaskDescriptor.of("tell-at-once");

    private final MessageLedger ledger;
    private final Preferences preferences;
    private final Moment moment;

    TellingPeople(MessageLedger ledger, Preferences preferences, Moment moment) {
        this.ledger = ledger;
        this.preferences = preferences;
        this.moment = moment;
    }

    @EventListener
    public void tell(Notice notice) {
        var acts = new HashMap<UnitId, Set<String>>();
        notice.told().forEach(audience -> acts.computeIfAbsent(audience.unit(), unit -> new TreeSet<>())
                .add(audience.act().code()));
        notice.toldInPerson().forEach(one -> acts.computeIfAbsent(one.unit(), unit -> new TreeSet<>())
                .add(Personal.code(one.account())));
        if (acts.isEmpty()) {
            return;
        }
        var room = notice.getClass().getPackageName().split("\\.")[2];
        var news = UUID.randomUUID();
        ledger.tell(
                new Telling(
                        news,
                        room,
                        room + ".notice." + notice.getClass().getSimpleName(),
                        notice.details(),
                        notice.path(),
                        notice.by().account(),
                        notice.at()),
                acts);
        if (preferences.existsByMail(MailChoice.AT_ONCE)) {
            moment.schedule(AT_ONCE.instance(news.toString()).build(), Duration.ZERO);
        }
    }
}
