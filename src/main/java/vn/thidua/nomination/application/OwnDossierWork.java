package vn.thidua.nomination.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.DossierRules;
import vn.thidua.files.Papers;
import vn.thidua.nomination.application.KeepingDossierPapers.SentPaper;
import vn.thidua.nomination.domain.Merit;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.OwnDossier;
import vn.thidua.nomination.domain.OwnDossierStep;
import vn.thidua.nomination.domain.OwnDossiers;
import vn.thidua.nomination.domain.Rounds;
import vn.thidua.nomination.store.NominationQueries;
import vn.thidua.nomination.store.OwnPaperRows;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** What its writer does to a dossier, whichever door it came by; whether it may is asked at the door. */
@Component
public class OwnDossierWork {

    /** Largest paper; a photograph of a page from a telephone has room. */
    public static final int MEGABYTES = 10;
    /** Most papers. */
    public static final int MOST = 10;

    private final OwnDossiers dossiers;
    private final Rounds rounds;
    private final DossierRules rules;
    private final OwnPaperRows rows;
    private final NominationQueries queries;
    private final Papers papers;
    private final OwnDossierNews news;

    OwnDossierWork(
            OwnDossiers dossiers,
            Rounds rounds,
            DossierRules rules,
            OwnPaperRows rows,
            NominationQueries queries,
            Papers papers,
            OwnDossierNews news) {
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.rules = rules;
        this.rows = rows;
        this.queries = queries;
        this.papers = papers;
        this.news = news;
    }

    /**
     * A dossier as its writer has it.
     *
     * @param seen the version the writer began from
     */
    public record Words(String name, String post, String achievement, String report, int seen) {}

    /**
     * A file to be put in.
     *
     * @param code of a paper its award asks for; empty for another
     * @param label what another is called; empty: as the file
     */
    public record Attached(String code, String label, SentPaper file) {}

    /**
     * The whole form, sent at once so that nothing typed is lost.
     *
     * @param attached null: no file was chosen
     * @param removed a paper to be taken out; null: none
     * @param handIn whether it is handed in with it
     */
    public record Sent(
            Words words,
            @Nullable Attached attached,
            @Nullable UUID removed,
            boolean handIn) {}

    /** The papers its award asks for on the day the round opened. */
    public List<DossierRules.Paper> asked(OwnDossier dossier) {
        var day = rounds.get(dossier.round()).terms().opensOn();
        return rules.papers(dossier.candidate().award(), day).stream()
                .filter(paper -> !paper.code().equals(DossierRules.REPORT))
                .toList();
    }

    /** All that was sent at once, or nothing of it. */
    void save(OwnDossier dossier, Sent sent, Actor by) {
        var written = written(dossier, sent.words(), by);
        if (sent.removed() != null) {
            remove(written, sent.removed(), by);
        }
        if (sent.attached() != null) {
            add(written, sent.attached(), by);
        }
        if (sent.handIn()) {
            rounds.get(written.round()).requireTaking(news.today());
            var moved = dossiers.save(written.handedIn(news.today(), by, news.now()));
            news.step(moved, OwnDossierStep.HAND_IN, by);
        }
    }

    /** Words that say the same are not written anew. */
    private OwnDossier written(OwnDossier dossier, Words words, Actor by) {
        var merit = Merit.of(words.achievement(), words.report(), null, null, null, null, null, "");
        var whom = dossier.candidate().called(words.name(), words.post());
        var rewritten = dossier.rewritten(whom, merit, words.seen(), by, news.now());
        if (dossier.says(rewritten)) {
            return dossier;
        }
        var kept = dossiers.save(rewritten);
        news.written(kept, false, by);
        return kept;
    }

    private void add(OwnDossier dossier, Attached attached, Actor by) {
        if (rows.of(dossier.id()).size() >= MOST) {
            throw Refusal.because(NominationReason.TOO_MANY_PAPERS, MOST);
        }
        var file = attached.file();
        var kind = KeepingDossierPapers.kind(file, MEGABYTES);
        var asked = asked(dossier).stream()
                .filter(paper -> paper.code().equals(attached.code()))
                .findFirst();
        var other = KeepingDossierPapers.other(attached.label().isBlank() ? file.name() : attached.label());
        var named = asked.map(DossierRules.Paper::label).orElse(other);
        var kept = papers.keep(file.name(), kind.mediaType(), file.bytes());
        rows.add(dossier.id(), asked.isPresent() ? attached.code() : Checklists.OTHER, named, kept, news.now());
        news.paper(dossier, "", named, by);
    }

    private void remove(OwnDossier dossier, UUID paper, Actor by) {
        var kept = rows.of(dossier.id()).stream()
                .filter(one -> one.id().equals(paper))
                .findFirst()
                .orElseThrow(() -> Refusal.because(NominationReason.PAPER_GONE));
        rows.remove(dossier.id(), paper);
        if (!queries.isHeld(kept.file())) {
            papers.forget(kept.file());
        }
        news.paper(dossier, kept.label(), "", by);
    }
}
