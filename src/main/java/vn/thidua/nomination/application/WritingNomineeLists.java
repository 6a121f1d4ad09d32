package vn.thidua.nomination.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Scope;
import vn.thidua.nomination.NomineeListId;
import vn.thidua.nomination.NomineeListKept;
import vn.thidua.nomination.application.SeeingNomineeLists.Shown;
import vn.thidua.nomination.domain.JudgedRow;
import vn.thidua.nomination.domain.JudgedRow.Outcome;
import vn.thidua.nomination.domain.ListReason;
import vn.thidua.nomination.domain.Merit;
import vn.thidua.nomination.domain.NomineeLists;
import vn.thidua.nomination.store.NomineeRows;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Lập hồ sơ theo danh sách: what the officer chooses for the rows, and all rows that are ready made dossiers at once, or none. */
@Service
@Transactional
public class WritingNomineeLists {

    private final SeeingNomineeLists seeing;
    private final WritingNominations writing;
    private final FindingNominees finding;
    private final NomineeLists lists;
    private final NomineeRows rows;
    private final NominationNews news;

    WritingNomineeLists(
            SeeingNomineeLists seeing,
            WritingNominations writing,
            FindingNominees finding,
            NomineeLists lists,
            NomineeRows rows,
            NominationNews news) {
        this.seeing = seeing;
        this.writing = writing;
        this.finding = finding;
        this.lists = lists;
        this.rows = rows;
        this.news = news;
    }

    /**
     * What was chosen for a row.
     *
     * @param holder "PERSON:…"; empty: nothing
     * @param award code; empty: nothing
     */
    public record Choice(int position, String holder, String award, boolean leftOut) {}

    /** What all dossiers of a list have in common, as it is asked for one. */
    public record Shared(
            Employment employment,
            @Nullable Basis basis,
            @Nullable Scope scope) {}

    public void choose(NomineeListId id, List<Choice> choices, Actor by) {
        seeing.locked(id, by);
        choices.forEach(one -> rows.choose(id, one.position(), one.holder(), one.award(), one.leftOut()));
    }

    /** Each row becomes a dossier once: of two who confirm at once the second finds nothing ready. */
    public int write(NomineeListId id, Shared shared, Actor by) {
        var shown = seeing.locked(id, by);
        writing.begin(shown.round().id(), shown.list().unit(), by);
        var ready = shown.rows().stream()
                .filter(row -> row.outcome() == Outcome.READY)
                .toList();
        if (ready.isEmpty()) {
            throw Refusal.because(ListReason.LIST_NOTHING_READY);
        }
        ready.forEach(row -> write(shown, row, shared, by));
        tell(shown, "WRITTEN", ready.size(), by);
        return ready.size();
    }

    /** Only while nothing came of it. */
    public void discard(NomineeListId id, Actor by) {
        var shown = seeing.locked(id, by);
        if (shown.rows().stream().anyMatch(row -> row.outcome() == Outcome.WRITTEN)) {
            throw Refusal.because(ListReason.LIST_IN_USE, shown.list().fileName());
        }
        lists.deleteById(id);
        tell(shown, "DISCARDED", shown.rows().size(), by);
    }

    private void write(Shown shown, JudgedRow row, Shared shared, Actor by) {
        var whom = row.whom();
        var offer = row.offer();
        if (whom == null || offer == null) {
            throw new IllegalStateException("a row that is ready names whom and what for");
        }
        var unit = shown.list().unit();
        var nominee = finding.named(whom.code(), unit, shared.employment());
        var merit = merit(row.row().achievement(), shown, shared);
        var written = writing.write(shown.round().id(), unit, nominee, offer.award(), merit, by);
        rows.written(shown.list().id(), row.position(), written);
    }

    /** What is longer than a line of the decision goes into the report, whole; the line is still to be written. */
    private static Merit merit(String achievement, Shown shown, Shared shared) {
        boolean line = achievement.length() <= Merit.LONGEST_LINE;
        var campaign = shown.round().terms().campaign();
        return Merit.of(
                line ? achievement : "",
                line ? "" : achievement,
                shared.basis(),
                shared.scope(),
                null,
                null,
                Merit.source(shared.basis(), campaign, achievement),
                "");
    }

    private void tell(Shown shown, String what, int count, Actor by) {
        var list = shown.list();
        news.of(new NomineeListKept(list.id(), list.unit(), list.fileName(), what, count, by, news.now()));
    }
}
