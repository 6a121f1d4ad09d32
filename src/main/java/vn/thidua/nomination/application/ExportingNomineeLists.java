package vn.thidua.nomination.application;

import java.io.OutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NomineeListId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.application.NomineeTemplate.Mended;
import vn.thidua.nomination.domain.JudgedRow;
import vn.thidua.nomination.domain.JudgedRow.Outcome;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.WorkbookWriter;
import vn.thidua.shared.Actor;

/** Tệp mẫu và tệp các dòng chưa nhận: workbooks a unit fills in or mends, and sends. */
@Service
@Transactional(readOnly = true)
public class ExportingNomineeLists {

    /** As many of the unit's own as are worth copying from. */
    private static final int MOST = 5000;

    private final WritingNominations writing;
    private final SeeingNomineeLists seeing;
    private final NomineeRoster roster;
    private final NomineeTemplate template;
    private final NominationWords words;
    private final NominationNews news;

    ExportingNomineeLists(
            WritingNominations writing,
            SeeingNomineeLists seeing,
            NomineeRoster roster,
            NomineeTemplate template,
            NominationWords words,
            NominationNews news) {
        this.writing = writing;
        this.seeing = seeing;
        this.roster = roster;
        this.template = template;
        this.words = words;
        this.news = news;
    }

    /** Empty, with what the round offers and the unit's own people, collectives and units behind it. */
    public void template(RoundId id, UnitId unit, OutputStream out, Actor by) {
        var round = writing.begin(id, unit, by);
        try (var book = new WorkbookWriter(out)) {
            template.empty(book);
            template.offers(book, round);
            template.roster(book, roster.all(unit, news.today(), MOST));
        }
    }

    /** The rows that are no dossier, each with why, in the form of the template: mended there and sent again. */
    public void refused(NomineeListId id, OutputStream out, Actor by) {
        var shown = seeing.show(id, by);
        var rows = shown.rows().stream()
                .filter(row -> row.outcome() == Outcome.REFUSED || row.outcome() == Outcome.OPEN)
                .map(row -> new Mended(row.row(), why(row)))
                .toList();
        try (var book = new WorkbookWriter(out)) {
            template.refused(book, rows);
            template.offers(book, shown.round());
        }
    }

    private String why(JudgedRow row) {
        var why = row.why();
        return why == null ? "" : words.said(why.reason().key(), why.details());
    }
}
