package vn.thidua.reading.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Chore;
import vn.thidua.platform.web.Chores;
import vn.thidua.platform.web.Job;
import vn.thidua.reading.store.DraftQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Văn bản in the menu, and the documents that wait for review among a person's chores. */
@Configuration(proxyBeanMethods = false)
class DocumentsMenu {

    private static final int MOST = 50;

    @Bean
    Job documents(DraftQueries drafts) {
        return new Job(
                        "reading.job",
                        "/documents",
                        "file-text",
                        20,
                        actor -> !actor.duties().isEmpty(),
                        actor -> actor.may(Duty.OFFICER) ? drafts.countWaiting(new UnitId(actor.unit())) : 0)
                .alsoAt("/drafts");
    }

    @Bean
    Chores reviews(DraftQueries drafts) {
        return (actor, today) -> chores(drafts, actor);
    }

    private static List<Chore> chores(DraftQueries drafts, Actor actor) {
        if (!actor.may(Duty.OFFICER)) {
            return List.of();
        }
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
