package vn.thidua.operation.web;

import static vn.thidua.operation.domain.OperationAct.SEE_HEALTH;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.operation.application.OwnSigns;
import vn.thidua.operation.application.WholeSystem;
import vn.thidua.operation.store.SystemQueries;
import vn.thidua.platform.web.AdminEntry;
import vn.thidua.platform.web.Chore;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.platform.web.Chores;

/** The system's state among what an administrator looks after, and among their chores when backups fail. */
@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

    @Bean
    AdminEntry healthEntry(WholeSystem whole) {
        return new AdminEntry("operation.health", "/system", "heartbeat", 40, actor -> whole.allows(SEE_HEALTH, actor));
    }

    /** The first night comes by itself; only what went wrong is a chore. */
    @Bean
    Chores backupChores(WholeSystem whole, OwnSigns signs, SystemQueries system) {
        return (actor, today) -> {
            if (!whole.allows(SEE_HEALTH, actor) || system.lastEnded().isEmpty()) {
                return List.of();
            }
            var sign = signs.backup();
            return sign.isGood()
                    ? List.of()
                    : List.of(new Chore(
                            null,
                            Words.of("operation.chore"),
                            new Words(sign.sentence(), sign.details()),
                            "operation.chore.action",
                            "/system"));
        };
    }
}
