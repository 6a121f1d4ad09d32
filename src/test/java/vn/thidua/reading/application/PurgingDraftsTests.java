package vn.thidua.reading.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.DemoTown;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.files.Papers;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.PaperIntake;
import vn.thidua.reading.domain.Drafts;
import vn.thidua.reading.store.DraftQueries;
import vn.thidua.shared.Actor;

/** A document set aside comes back for thirty days; on the thirty-first it goes for good, with its paper. */
@ProgramTest
class PurgingDraftsTests {

    @Autowired
    PaperIntake intake;

    @Autowired
    SettingDraftAside aside;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftQueries queries;

    @Autowired
    Papers papers;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    DemoTown town;

    @TempDir
    Path folder;

    @Test
    void afterThirtyDaysItIsGoneWithItsTextAndItsPaperAndTheTrailSaysSo() throws Exception {
        var draft = setAside("bo-han.txt");
        var paper = drafts.get(draft).paper();

        purgeAfter(Duration.ofDays(29));
        assertThat(drafts.findById(draft)).isPresent();

        purgeAfter(Duration.ofDays(31));
        assertThat(drafts.findById(draft)).isEmpty();
        assertThat(paper).isNotNull();
        assertThat(count("files.paper where id", paper.value())).isZero();
        assertThat(count("files.chunk where paper", paper.value())).isZero();
        assertThat(count("reading.source where draft", draft.value())).isZero();
        assertThat(count("audit.entry where event = 'DraftPurged' and about", draft.value()))
                .isOne();
    }

    @Test
    void aPaperThatAnotherDocumentHoldsStays() throws Exception {
        var draft = setAside("hai-noi-giu.txt");
        var other = intake.take("giu-lai.txt", paper("giu-lai.txt"), Persons.officerOf(town.kienMinh()));
        var paper = drafts.get(draft).paper();
        assertThat(paper).isNotNull();
        db.sql("update reading.draft set paper = :paper where id = :other")
                .param("paper", paper.value())
                .param("other", other.value())
                .update();

        purgeAfter(Duration.ofDays(31));

        assertThat(drafts.findById(draft)).isEmpty();
        assertThat(count("files.paper where id", paper.value())).isOne();
    }

    @Test
    void whatWasTakenUpAgainStays() throws Exception {
        var draft = setAside("lay-lai.txt");
        aside.restore(draft, officer());

        purgeAfter(Duration.ofDays(31));

        assertThat(drafts.findById(draft)).isPresent();
    }

    private DraftId setAside(String name) throws Exception {
        var draft = intake.take(name, paper(name), officer());
        aside.discard(draft, officer());
        return draft;
    }

    private Path paper(String name) throws Exception {
        return Files.writeString(folder.resolve(name), """
                ỦY BAN NHÂN DÂN XÃ GIA LỘC
                Số: 99/KH-UBND
                KẾ HOẠCH
                Phát động thi đua trồng cây năm 2025 (%s)
                """.formatted(name));
    }

    private void purgeAfter(Duration wait) {
        var later = new PurgingDrafts(drafts, queries, papers, events, Clock.offset(clock, wait));
        later.due().forEach(draft -> transaction.executeWithoutResult(open -> later.purge(draft)));
    }

    private long count(String what, Object id) {
        return db.sql("select count(*) from " + what + " = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private Actor officer() {
        return Persons.officerOf(town.giaLoc());
    }
}
