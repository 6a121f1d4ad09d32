package vn.thidua.reading.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Chore;
import vn.thidua.platform.web.Chores;
import vn.thidua.platform.web.Job;
import vn.thidua.reading.domain.ReadingAct;
import vn.thidua.reading.store.DraftQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Văn bản in the menu, and the documents that wait for review among a person's chores. */
@Configuration(proxyBeanMethods = false)
class DocumentsMenu {

    private static final int MOST = 50;

    @Bean
    Job documents(DraftQueries drafts, Permission permission) {
        return new Job(
                        "reading.job",
                        "/documents",
                        "file-text",
                        20,
                        actor -> permission.holds(ReadingAct.SEE_DRAFT, actor),
                        actor -> reviews(permission, actor) ? drafts.countWaiting(new UnitId(actor.unit())) : 0)
                .alsoAt("/drafts");
    }

    @Bean
    Chores reviews(DraftQueries drafts, Permission permission) {
        return (actor, today) -> reviews(permission, actor) ? chores(drafts, actor) : List.of();
    }

    private static boolean reviews(Permission permission, Actor actor) {
        return permission.holds(ReadingAct.CONFIRM_DRAFT, actor);
    }

    private static List<Chore> chores(DraftQueries drafts, Actor actor) {
        return drafts.waiting(new UnitId(actor.unit()), MOST).stream()
                .map(row -> new Chore(
                        null,
                        Chore.Words.of("reading.chore", row.symbol() == null ? row.name() : row.symbol()),
                        Chore.Words.of(
                                "reading.chore.context",
                                row.subject() == null ? row.name() : row.subject(),
                                String.valueOf(row.doubts()),
                                String.valueOf(row.items())),
                        "reading.chore.action",
                        "/drafts/" + row.id().value()))
                .toList();
    }
}
