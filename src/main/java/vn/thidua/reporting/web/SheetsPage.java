package vn.thidua.reporting.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Paging;
import vn.thidua.platform.web.Ui;
import vn.thidua.reporting.domain.SentSheet;
import vn.thidua.reporting.domain.SheetFault.Kind;
import vn.thidua.reporting.domain.SheetState;
import vn.thidua.reporting.store.PeriodQueries.PeriodHead;
import vn.thidua.reporting.store.SheetQueries.ChangeRow;
import vn.thidua.reporting.store.SheetQueries.FaultRow;
import vn.thidua.reporting.store.SheetRows.Batch;

/**
 * Filled workbooks sent at once: what was found, what they would change, what can be done with them.
 *
 * @param one the only one looked at; null for all
 */
public record SheetsPage(
        Batch batch,
        PeriodHead period,
        List<SentSheet> sheets,
        @Nullable SentSheet one,
        List<FaultRow> faults,
        Paging paging,
        List<ChangeRow> changes) {

    private static final int SHOWN = 500;

    public String path() {
        return "/sheets/" + batch.id().value();
    }

    public boolean isSingle() {
        return sheets.size() == 1;
    }

    public boolean isRunning() {
        return sheets.stream().anyMatch(sheet -> sheet.state().isRunning());
    }

    public SheetState running() {
        return sheets.stream()
                .map(SentSheet::state)
                .filter(SheetState::isRunning)
                .findFirst()
                .orElse(SheetState.CHECKING);
    }

    public long done() {
        return sheets.stream().filter(sheet -> !sheet.state().isRunning()).count();
    }

    public long ready() {
        return sheets.stream().filter(SentSheet::isReady).count();
    }

    public long saved() {
        return count(SheetState.SAVED);
    }

    public long same() {
        return sheets.stream()
                .filter(sheet -> sheet.state() == SheetState.CHECKED)
                .filter(sheet -> sheet.found().wrong() == 0 && sheet.found().changes() == 0)
                .count();
    }

    public long wrong() {
        return sheets.stream().filter(SheetsPage::isWrong).count();
    }

    /** Whether some are neither in their reports nor set aside. */
    public boolean isOpen() {
        return count(SheetState.CHECKED) + count(SheetState.REFUSED) > 0;
    }

    public boolean isForBelow() {
        return sheets.stream().anyMatch(SentSheet::forBelow);
    }

    /** The wrong ones first. */
    public List<SentSheet> listed() {
        return sheets.stream()
                .sorted(Comparator.comparing((SentSheet sheet) -> !isWrong(sheet))
                        .thenComparing(SentSheet::position))
                .limit(SHOWN)
                .toList();
    }

    public int unlisted() {
        return Math.max(0, sheets.size() - SHOWN);
    }

    public static boolean isWrong(SentSheet sheet) {
        return sheet.state() == SheetState.REFUSED
                || sheet.state() == SheetState.CHECKED && sheet.found().wrong() > 0;
    }

    private long count(SheetState state) {
        return sheets.stream().filter(sheet -> sheet.state() == state).count();
    }

    /** The sentence that says what is wrong. */
    public String cause(Ui ui, FaultRow fault) {
        return fault.kind() == Kind.TO_BE_MENDED
                ? ui.text(
                        fault.details().getFirst(),
                        fault.details().stream().skip(1).toArray())
                : ui.text(
                        "reporting.sheet.fault." + fault.kind(), fault.details().toArray());
    }

    /** Why it was refused, or what the last step came to. */
    public String told(Ui ui, SentSheet sheet) {
        if (sheet.told() == null) {
            return "";
        }
        var details =
                sheet.toldDetail() == null ? new String[0] : sheet.toldDetail().split("\n");
        for (int at = 0; at < details.length; at++) {
            details[at] = ui.told(details[at]);
        }
        return ui.text(sheet.told(), (Object[]) details);
    }

    public String title(Ui ui) {
        return isSingle() ? sheets.getFirst().fileName() : ui.text("reporting.sheet.batch", ui.number(sheets.size()));
    }

    public List<Crumb> crumbs(Ui ui) {
        var up = new Crumb(
                ui.text("reporting.period-named", period.title()),
                "/periods/" + period.id().value());
        return batch.report() == null
                ? List.of(up)
                : List.of(
                        up,
                        new Crumb(
                                ui.text("reporting.sheet.report"),
                                "/reports/" + batch.report().value()));
    }
}
