package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.reporting.application.CheckingSheet;
import vn.thidua.reporting.application.ConfirmingSheets;
import vn.thidua.reporting.application.ExportingSheets;
import vn.thidua.reporting.application.ReceivingSheets;
import vn.thidua.reporting.application.SavingSheet;
import vn.thidua.reporting.application.SeeingSheets;
import vn.thidua.reporting.application.SentFile;
import vn.thidua.reporting.application.UndoingSheet;
import vn.thidua.reporting.domain.SentSheet;
import vn.thidua.reporting.domain.SentSheets;
import vn.thidua.reporting.domain.SheetState;
import vn.thidua.reporting.store.SheetQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Where the tests of forms in Excel play: October's reports, and what is done with a form step by step. */
abstract class SheetStory extends ReportStory {

    @TempDir
    Path folder;

    @Autowired
    ExportingSheets exporting;

    @Autowired
    ReceivingSheets receiving;

    @Autowired
    CheckingSheet checking;

    @Autowired
    ConfirmingSheets confirming;

    @Autowired
    SavingSheet saving;

    @Autowired
    UndoingSheet undoing;

    @Autowired
    SeeingSheets seeing;

    @Autowired
    SentSheets sheets;

    @Autowired
    SheetQueries found;

    byte[] form(ReportId report, Actor by) {
        var out = new ByteArrayOutputStream();
        exporting.one(report, out, by);
        return out.toByteArray();
    }

    SentFile file(String name, byte[] bytes) throws IOException {
        return new SentFile(name, Files.write(Files.createTempFile(folder, "sent", null), bytes));
    }

    SheetBatchId receive(@Nullable ReportId report, byte[] bytes, Actor by) throws IOException {
        var files = List.of(file("bieu.xlsx", bytes));
        return report == null ? receiving.receive(october, files, by) : receiving.receive(report, files, by);
    }

    SentSheet sent(@Nullable ReportId report, byte[] bytes, Actor by) throws IOException {
        var batch = receive(report, bytes, by);
        check(batch, by);
        return sheets.findByBatchOrderByPosition(batch).getFirst();
    }

    void check(SheetBatchId batch, Actor by) {
        sheets.findByBatchOrderByPosition(batch).forEach(sheet -> step(() -> checking.check(sheet.id(), by), sheet));
    }

    void step(Runnable step, SentSheet sheet) {
        try {
            step.run();
        } catch (Refusal refusal) {
            checking.fail(sheet.id(), refusal);
        }
    }

    SentSheet saved(SentSheet sheet, Actor by) {
        confirming.confirm(sheet.batch(), null, by);
        saving.save(sheet.id(), by);
        return now(sheet);
    }

    SentSheet now(SentSheet sheet) {
        return sheets.findById(sheet.id()).orElseThrow();
    }

    static @Nullable String told(SentSheet sheet) {
        assertThat(sheet.state()).isEqualTo(SheetState.REFUSED);
        return sheet.told();
    }

    List<String> rows(ReportId report) {
        return db.sql("""
                        select concat_ws(' ', line, applicable, coalesce(trim_scale(value)::text, 'null'),
                                         coalesce(trim_scale(against)::text, 'null'))
                        from reporting.figure where report = :report order by line
                        """).param("report", report.value()).query(String.class).list();
    }
}
