package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.reporting.FilledForms.filled;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.reporting.domain.SentSheet;
import vn.thidua.reporting.domain.SheetReason;
import vn.thidua.reporting.domain.SheetState;
import vn.thidua.shared.Refusal;

/** Biểu Excel of single reports: out, filled, in, undone, and refused where it belongs to someone else. */
class ImportingSheetsTests extends SheetStory {

    @Test
    void exportThenImportChangesNothing() throws IOException {
        var report = reportOf(october, campaign.giaKhanh());
        fill(report, village);
        var before = rows(report);

        var sheet = sent(report, form(report, village), village);

        assertThat(sheet.state()).isEqualTo(SheetState.CHECKED);
        assertThat(sheet.found()).isEqualTo(SentSheet.Found.NOTHING);
        assertThat(rows(report)).isEqualTo(before);
    }

    @Test
    void aFilledFormIsShownThenWrittenThenUndone() throws IOException {
        var report = reportOf(october, campaign.giaKhanh());
        fill(report, village);
        var before = rows(report);

        var sheet = sent(report, filled(form(report, village), 3, "1.250,5"), village);

        assertThat(sheet.found().changes()).isEqualTo(2);
        assertThat(rows(report)).isEqualTo(before);
        confirming.confirm(sheet.batch(), null, village);
        saving.save(sheet.id(), village);
        assertThat(now(sheet).state()).isEqualTo(SheetState.SAVED);
        assertThat(rows(report)).contains("1 t 3 null", "2 t 1250.5 null", "5 t 300 418");
        assertThat(found.entered(report)).isEmpty();
        assertThatThrownBy(() -> confirming.confirm(sheet.batch(), null, village))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(SheetReason.ALREADY_CONFIRMED));

        confirming.undo(sheet.batch(), null, village);
        undoing.undo(sheet.id(), village);
        assertThat(now(sheet).state()).isEqualTo(SheetState.UNDONE);
        assertThat(rows(report)).isEqualTo(before);
    }

    @Test
    void whatWasSentSinceIsNotUndone() throws IOException {
        var report = reportOf(october, campaign.giaKhanh());
        fill(report, village);
        var sheet = saved(sent(report, filled(form(report, village), 3), village), village);
        take(report, ReportStep.SUBMIT, village);

        confirming.undo(sheet.batch(), null, village);
        step(() -> undoing.undo(sheet.id(), village), sheet);

        assertThat(now(sheet).state()).isEqualTo(SheetState.SAVED);
        assertThat(now(sheet).told()).isEqualTo("reporting.refused.written-since");
    }

    @Test
    void aReportThatWentOnIsShownAgain() throws IOException {
        var report = reportOf(october, campaign.giaKhanh());
        var form = form(report, village);
        var sheet = sent(report, filled(form, 3), village);
        fill(report, village);

        confirming.confirm(sheet.batch(), null, village);
        saving.save(sheet.id(), village);

        assertThat(now(sheet).state()).isEqualTo(SheetState.CHECKED);
        assertThat(now(sheet).told()).isEqualTo("reporting.sheet.shown-again");
        assertThat(now(sheet).found().changes()).isGreaterThan(1);
    }

    @Test
    void doubtfulAndImpossibleFiguresAreToldByRowAndKeepItOut() throws IOException {
        var report = reportOf(october, campaign.giaKhanh());

        var sheet = sent(report, filled(form(report, village), "2 buổi", "1.5", 40), village);

        assertThat(sheet.found().wrong()).isEqualTo(2);
        assertThat(found.faults(sheet.batch(), null, 10, 0).stream().filter(fault -> fault.blocks()))
                .extracting(fault -> fault.row() + " " + fault.kind() + " " + fault.written())
                .containsExactly("6 UNREADABLE 2 buổi", "7 AMBIGUOUS 1.5");
        assertThatThrownBy(() -> confirming.confirm(sheet.batch(), sheet.id(), village))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SheetReason.STILL_WRONG));
    }

    @Test
    void theFormOfAnotherUnitIsNotThere() throws IOException {
        var own = reportOf(october, campaign.giaKhanh());
        var others = reportOf(october, campaign.daiDong());
        var form = form(others, neighbour);

        assertThat(told(sent(own, form, village))).isEqualTo("reporting.refused.not-your-report");
        assertThat(told(sent(null, form, commune))).isEqualTo("reporting.refused.not-your-report");
        assertThatThrownBy(() -> receive(others, form, village)).isInstanceOf(NoSuchElementException.class);
        var sheet = sent(own, form(own, village), village);
        assertThatThrownBy(() -> seeing.get(sheet.batch(), neighbour)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theFormOfAnotherPeriodOrReportIsTold() throws IOException {
        opening.open(month(11), city);
        var november = reportOf(month(11), campaign.giaKhanh());
        var sister = reportOf(october, campaign.langXuyen());

        var late = sent(reportOf(october, campaign.giaKhanh()), form(november, village), village);
        var other = sent(reportOf(october, campaign.giaKhanh()), form(sister, commune), commune);

        assertThat(told(late)).isEqualTo("reporting.refused.other-period");
        assertThat(told(other)).isEqualTo("reporting.refused.other-report");
    }

    @Test
    void theCommuneEntersInItsOwnNameAndTheReportSaysSo() throws IOException {
        var report = reportOf(october, campaign.giaKhanh());

        var sheet = saved(sent(null, filled(form(report, commune), 4, 20), commune), commune);

        assertThat(sheet.forBelow()).isTrue();
        assertThat(found.entered(report)).singleElement().satisfies(entered -> assertThat(entered.byName())
                .isEqualTo(commune.name()));
        assertThat(db.sql("select count(*) from audit.entry where event = 'ReportEnteredForBelow' and about = :report")
                        .param("report", report.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> receive(null, new byte[] {1}, village)).isInstanceOf(Refusal.class);
    }

    @Test
    void twoFormsOfOneUnitAndAnAcceptedReportAreTold() throws IOException {
        var report = reportOf(october, campaign.giaKhanh());
        fill(report, village);
        var form = filled(form(report, commune), 4);
        var batch = receiving.receive(october, List.of(file("a.xlsx", form), file("b.xlsx", form)), commune);
        check(batch, commune);
        assertThat(sheets.findByBatchOrderByPosition(batch))
                .extracting(SentSheet::told)
                .containsExactly(null, "reporting.refused.same-report-twice");

        take(report, ReportStep.SUBMIT, village);
        assertThat(told(sent(null, form, commune))).isEqualTo("reporting.refused.not-writable-now");
    }

    @Test
    void filesThatAreNoFormsAreRefusedWithASentence() throws IOException {
        var report = reportOf(october, campaign.giaKhanh());

        assertThat(told(sent(report, "a;b".getBytes(), village))).isEqualTo("platform.refused.not-a-workbook");
        assertThat(told(sent(report, new byte[3 << 20], village))).isEqualTo("reporting.refused.sheet-too-big");
    }
}
