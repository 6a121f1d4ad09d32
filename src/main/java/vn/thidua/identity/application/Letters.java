package vn.thidua.identity.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.domain.LinkPurpose;
import vn.thidua.identity.domain.MailAddress;
import vn.thidua.platform.Sealing;
import vn.thidua.platform.WallClock;

/**
 * Thư chờ gửi: what is done about mail in the background. Queueing joins the caller's transaction. What waits is sealed, for a letter
 * carries a link and a name typed may be anything.
 */
@Component
class Letters {

    static final TaskDescriptor<String> SEND = TaskDescriptor.of("send-letter", String.class);
    static final TaskDescriptor<String> WRITE = TaskDescriptor.of("send-written-letter", String.class);
    static final TaskDescriptor<String> ANSWER = TaskDescriptor.of("answer-link-request", String.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Sealing sealing;
    private final JsonMapper json;
    private final WallClock wall;

    Letters(ObjectProvider<SchedulerClient> scheduler, Sealing sealing, JsonMapper json, WallClock wall) {
        this.scheduler = scheduler;
        this.sealing = sealing;
        this.json = json;
        this.wall = wall;
    }

    /**
     * One letter.
     *
     * @param key of its words: {@code identity.mail.<key>.subject} and {@code .text}
     */
    record Letter(String to, String key, List<String> details) {}

    /** Someone asked for a link by this user name or mail address. */
    record Asked(LinkPurpose purpose, String name) {}

    /** A letter another room wrote to a person; the address is looked up when it goes. */
    record Written(AccountId to, String subject, String text) {}

    void send(MailAddress to, String key, String... details) {
        queue(SEND, new Letter(to.text(), key, List.of(details)), Duration.ZERO);
    }

    void answer(LinkPurpose purpose, String name) {
        queue(ANSWER, new Asked(purpose, name), Duration.ZERO);
    }

    void write(Written letter, Duration after) {
        queue(WRITE, letter, after);
    }

    <T> T open(String instance, String sealed, Class<T> type) {
        return json.readValue(sealing.openText(sealed, context(instance)), type);
    }

    private void queue(TaskDescriptor<String> task, Object work, Duration after) {
        var instance = UUID.randomUUID().toString();
        var sealed = sealing.seal(json.writeValueAsString(work), context(instance));
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        task.instance(instance).data(sealed).build(),
                        wall.instant().plus(after));
    }

    private static String context(String instance) {
        return "identity.letter:" + instance;
    }
}
