package vn.thidua.reporting.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.Json;
import vn.thidua.reporting.ReportEnteredForBelow;
import vn.thidua.reporting.SheetId;
import vn.thidua.reporting.application.JudgingSheet.Judged;
import vn.thidua.reporting.domain.Entry;
import vn.thidua.reporting.domain.FilledLine;
import vn.thidua.reporting.domain.SentSheet;
import vn.thidua.reporting.domain.SentSheet.Found;
import vn.thidua.reporting.domain.SentSheets;
import vn.thidua.reporting.domain.SheetState;
import vn.thidua.reporting.store.SheetRows;
import vn.thidua.shared.Actor;

/** Writes a confirmed workbook into its report, only as it was shown: where the report went on meanwhile, it is shown again. */
@Service
@Transactional
public class SavingSheet {

    private final SentSheets sheets;
    private final SheetRows rows;
    private final JudgingSheet judging;
    private final WritingReport writing;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SavingSheet(
            SentSheets sheets,
            SheetRows rows,
            JudgingSheet judging,
            WritingReport writing,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.rows = rows;
        this.judging = judging;
        this.writing = writing;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    public void save(SheetId id, Actor by) {
        var sheet = sheets.locked(id);
        if (sheet.state() != SheetState.SAVING) {
            return;
        }
        var judged = judging.judge(sheet, by);
        var found = Found.of(judged.sheet());
        if (judged.report().edition() != sheet.edition() || !found.equals(sheet.found())) {
            rows.found(id, judged.sheet());
            sheets.save(sheet.checked(judged.report(), judged.forBelow(), found, "reporting.sheet.shown-again"));
            return;
        }
        rows.stood(id, new Json(json.writeValueAsString(stood(judged))));
        rows.forget(id);
        sheets.save(sheet.saved(write(sheet, judged, by)));
    }

    private int write(SentSheet sheet, Judged judged, Actor by) {
        var report = judged.report();
        var becomes = new Sheet(judged.sheet().entries(), judged.sheet().narrative());
        if (!judged.forBelow()) {
            return writing.save(report.id(), becomes, sheet.edition(), by).version();
        }
        var saved = writing.enterForBelow(report.id(), becomes, sheet.edition(), by);
        events.publishEvent(new ReportEnteredForBelow(
                report.id(), report.unit(), report.unitName(), judged.period(), sheet.fileName(), by, clock.instant()));
        return saved.version();
    }

    /** What puts the report back as it stands now. */
    private static Sheet stood(Judged judged) {
        Map<Integer, FilledLine> form = judged.form().stream()
                .collect(Collectors.toMap(filled -> filled.line().position(), Function.identity()));
        List<Entry> entries = judged.sheet().entries().stream()
                .map(entry ->
                        Entry.restoring(entry.line(), form.get(entry.line()).answer()))
                .toList();
        return new Sheet(
                entries,
                judged.sheet().narrative() == null ? null : judged.report().narrative());
    }
}
