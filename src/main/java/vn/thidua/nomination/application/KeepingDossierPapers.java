package vn.thidua.nomination.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.files.PaperKind;
import vn.thidua.files.Papers;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.store.DossierRows;
import vn.thidua.nomination.store.NominationQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Puts papers into a dossier while it is being written, or says that they were handed in on paper. */
@Service
@Transactional
public class KeepingDossierPapers {

    private static final int MEGABYTES = 20;
    private static final int MOST = 30;
    private static final int LONGEST = 200;

    private final SeeingNominations seeing;
    private final Checklists checklists;
    private final NominationQueries queries;
    private final DossierRows rows;
    private final Papers papers;
    private final NominationNews news;
    private final Permission permission;

    KeepingDossierPapers(
            SeeingNominations seeing,
            Checklists checklists,
            NominationQueries queries,
            DossierRows rows,
            Papers papers,
            NominationNews news,
            Permission permission) {
        this.seeing = seeing;
        this.checklists = checklists;
        this.queries = queries;
        this.rows = rows;
        this.papers = papers;
        this.news = news;
        this.permission = permission;
    }

    /** Says no before a file is read. */
    @Transactional(readOnly = true)
    public void requireWritable(NominationId id, Actor by) {
        writable(seeing.nomination(id, by), by);
    }

    /** A file as it was sent. */
    public record SentPaper(String name, Path bytes) {}

    /**
     * Several files of one kind are several papers.
     *
     * @param code of the paper asked for; empty for another, which is named by {@code label}
     * @param file null: handed in on paper
     */
    public void add(NominationId id, String code, String label, @Nullable SentPaper file, Actor by) {
        var nomination = writable(seeing.locked(id, by), by);
        if (queries.papers(id).size() >= MOST) {
            throw Refusal.because(NominationReason.TOO_MANY_PAPERS, MOST);
        }
        var named = code.isEmpty() ? other(label) : checklists.label(nomination, code);
        var kept = file == null
                ? null
                : papers.keep(file.name(), kind(file, MEGABYTES).mediaType(), file.bytes());
        rows.addPaper(id, code.isEmpty() ? Checklists.OTHER : code, named, kept, by, news.now());
        news.changed(nomination, "nomination.paper", "", named, by);
    }

    public void remove(NominationId id, UUID paper, Actor by) {
        var nomination = writable(seeing.locked(id, by), by);
        var kept = queries.papers(id).stream()
                .filter(one -> one.id().equals(paper))
                .findFirst()
                .orElseThrow(() -> Refusal.because(NominationReason.PAPER_GONE));
        rows.removePaper(id, paper);
        if (kept.file() != null && !queries.isHeld(kept.file())) {
            papers.forget(kept.file());
        }
        news.changed(nomination, "nomination.paper", kept.label(), "", by);
    }

    private Nomination writable(Nomination nomination, Actor by) {
        permission.require(NominationAct.PREPARE_NOMINATION, by, nomination.unit());
        nomination.requireWritable();
        return nomination;
    }

    static String other(String label) {
        var named = label.strip();
        if (named.isEmpty()) {
            throw Refusal.because(NominationReason.PAPER_LABEL_MISSING);
        }
        return named.substring(0, Math.min(LONGEST, named.length()));
    }

    /** By its bytes; none other is taken in. */
    static PaperKind kind(SentPaper file, int megabytes) {
        long size = file.bytes().toFile().length();
        if (size == 0) {
            throw Refusal.because(NominationReason.PAPER_EMPTY, file.name());
        }
        if (size > megabytes * 1_000_000L) {
            throw Refusal.because(NominationReason.PAPER_TOO_LARGE, file.name(), megabytes);
        }
        try {
            return PaperKind.of(file.bytes())
                    .orElseThrow(() -> Refusal.because(NominationReason.PAPER_KIND, file.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
