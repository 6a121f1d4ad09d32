package vn.thidua.decision.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.SignedCopyChanged;
import vn.thidua.decision.SignedCopyId;
import vn.thidua.decision.domain.Decision;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.store.SignedCopyRows;
import vn.thidua.decision.store.SignedCopyRows.SignedCopy;
import vn.thidua.files.PaperKind;
import vn.thidua.files.Papers;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/**
 * Bản đã ký, đóng dấu: the paper as it was signed by hand or by a signature of the agency lies beside what the system wrote. The
 * system keeps it as it is and says nothing of the signatures in it.
 */
@Service
@Transactional
public class KeepingSignedCopies {

    /** Copies of one decision, and what one of them may weigh. */
    public static final int MOST = 5;

    public static final int MEGABYTES = 20;

    private static final Set<PaperKind> PAGES = Set.of(PaperKind.PDF, PaperKind.PNG, PaperKind.JPEG);

    private final SeeingDecisions seeing;
    private final SignedCopyRows rows;
    private final Papers papers;
    private final DecisionNews news;
    private final Permission permission;

    KeepingSignedCopies(
            SeeingDecisions seeing, SignedCopyRows rows, Papers papers, DecisionNews news, Permission permission) {
        this.seeing = seeing;
        this.rows = rows;
        this.papers = papers;
        this.news = news;
        this.permission = permission;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<SignedCopy> of(DecisionId id, Actor by) {
        seeing.get(id, by);
        return rows.of(id);
    }

    /** Whether this person may put one there or take one away. */
    public boolean may(Decision decision, Actor by) {
        return decision.state().isNumbered() && permission.allows(DecisionAct.ENTER_SIGNED, by, decision.unit());
    }

    /** Says no before a file is read. */
    public void requireSigned(DecisionId id, Actor by) {
        signed(id, by);
    }

    public void add(DecisionId id, String name, Path bytes, Actor by) {
        var decision = signed(id, by);
        if (rows.of(id).size() >= MOST) {
            throw Refusal.because(DecisionReason.TOO_MANY_COPIES, MOST);
        }
        rows.add(id, papers.keep(name, kind(name, bytes).mediaType(), bytes), by, news.now());
        changed(decision, "ADDED", name, by);
    }

    /** A wrong one; what was there stays in the history by its name. */
    public void remove(DecisionId id, SignedCopyId copy, Actor by) {
        var decision = signed(id, by);
        var kept = rows.of(id).stream()
                .filter(one -> one.id().equals(copy))
                .findFirst()
                .orElseThrow(() -> Refusal.because(DecisionReason.COPY_GONE));
        rows.remove(copy);
        if (rows.holding(kept.file()).isEmpty()) {
            papers.forget(kept.file());
        }
        changed(decision, "REMOVED", kept.fileName(), by);
    }

    private Decision signed(DecisionId id, Actor by) {
        var decision = seeing.locked(id, by);
        permission.require(DecisionAct.ENTER_SIGNED, by, decision.unit());
        if (!decision.state().isNumbered()) {
            throw Refusal.because(DecisionReason.NOT_SIGNED);
        }
        return decision;
    }

    private void changed(Decision decision, String what, String name, Actor by) {
        news.of(new SignedCopyChanged(decision.id(), decision.unit(), decision.number(), what, name, by, news.now()));
    }

    /** By its bytes: a page or a scan, nothing that can still be written in. */
    private static PaperKind kind(String name, Path bytes) {
        long size = bytes.toFile().length();
        if (size == 0) {
            throw Refusal.because(DecisionReason.COPY_MISSING);
        }
        if (size > MEGABYTES * 1_000_000L) {
            throw Refusal.because(DecisionReason.COPY_TOO_LARGE, name, MEGABYTES);
        }
        try {
            return PaperKind.of(bytes)
                    .filter(PAGES::contains)
                    .orElseThrow(() -> Refusal.because(DecisionReason.COPY_KIND, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
