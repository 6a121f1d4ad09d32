package vn.thidua.identity.application;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.identity.application.Letters.Asked;
import vn.thidua.identity.application.Letters.Letter;
import vn.thidua.identity.application.Letters.Written;
import vn.thidua.identity.domain.MailAddress;
import vn.thidua.identity.domain.Mailboxes;
import vn.thidua.identity.store.HolderQueries;

/** Answers requests for links and sends letters in the background, again and again for about an hour when the server is away. */
@Configuration(proxyBeanMethods = false)
class LetterTasks {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int TRIES = 8;

    @Bean
    Task<String> sendLetter(Letters letters, Postman postman, MessageSource words) {
        return Tasks.oneTime(Letters.SEND)
                .onFailure(retry())
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    var letter = letters.open(instance.getId(), instance.getData(), Letter.class);
                    var details = letter.details().toArray();
                    var key = "identity.mail." + letter.key();
                    postman.deliver(
                            new MailAddress(letter.to()),
                            words.getMessage(key + ".subject", details, VIETNAMESE),
                            words.getMessage(key + ".text", details, VIETNAMESE));
                });
    }

    /** A person who took the address away, or whose account was closed meanwhile, is not written to. */
    @Bean
    Task<String> sendWrittenLetter(Letters letters, Postman postman, Mailboxes mailboxes, HolderQueries accounts) {
        return Tasks.oneTime(Letters.WRITE)
                .onFailure(retry())
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    var letter = letters.open(instance.getId(), instance.getData(), Written.class);
                    accounts.reachable(List.of(letter.to())).stream()
                            .flatMap(account -> mailboxes.findById(account).stream())
                            .forEach(mailbox -> postman.deliver(
                                    new MailAddress(mailbox.address()), letter.subject(), letter.text()));
                });
    }

    @Bean
    Task<String> answerLinkRequest(Letters letters, SendingLink sending) {
        return Tasks.oneTime(Letters.ANSWER)
                .onFailure(retry())
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    var asked = letters.open(instance.getId(), instance.getData(), Asked.class);
                    sending.answer(asked.purpose(), asked.name());
                });
    }

    private static MaxRetriesFailureHandler<String> retry() {
        return new MaxRetriesFailureHandler<>(
                TRIES, new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(5), 2.5));
    }
}
