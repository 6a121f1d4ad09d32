package vn.thidua.reporting.application;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.SheetBatchId;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.domain.SentSheet;
import vn.thidua.reporting.domain.SentSheets;
import vn.thidua.reporting.domain.SheetReason;
import vn.thidua.reporting.store.SheetRows;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Nhận biểu đã điền: keeps the workbooks sent at once and has them looked through. */
@Service
@Transactional
public class ReceivingSheets {

    /** How long a workbook waits for its confirmation. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final SentSheets sheets;
    private final SheetRows rows;
    private final ReportSight sight;
    private final PeriodSight periods;
    private final SheetQueue queue;
    private final Permission permission;
    private final Clock clock;

    ReceivingSheets(
            SentSheets sheets,
            SheetRows rows,
            ReportSight sight,
            PeriodSight periods,
            SheetQueue queue,
            Permission permission,
            Clock clock) {
        this.sheets = sheets;
        this.rows = rows;
        this.sight = sight;
        this.periods = periods;
        this.queue = queue;
        this.permission = permission;
        this.clock = clock;
    }

    /** For this report, by its unit or the one above it. */
    public SheetBatchId receive(ReportId report, List<SentFile> files, Actor by) {
        var head = sight.visible(report, by);
        if (!sight.mayEnter(head, by)) {
            permission.require(ReportingAct.WRITE_REPORT, by, head.unit());
        }
        return receive(head.period(), report, files, by);
    }

    /** Each for the report it says it is of, by the unit those reports are sent to. */
    public SheetBatchId receive(PeriodId period, List<SentFile> files, Actor by) {
        periods.visible(period, by);
        permission.require(ReportingAct.ENTER_FOR_BELOW, by, new UnitId(by.unit()));
        return receive(period, null, files, by);
    }

    private SheetBatchId receive(PeriodId period, @Nullable ReportId report, List<SentFile> files, Actor by) {
        if (files.isEmpty()) {
            throw Refusal.because(SheetReason.NO_FILE);
        }
        var now = clock.instant();
        rows.forgetSentBefore(now.minus(KEPT));
        var batch = rows.begin(period, report, by, now);
        var kept = new ArrayList<SentSheet>();
        files.forEach(file -> SheetZip.each(file, (name, bytes) -> kept.add(keep(batch, kept.size(), name, bytes))));
        queue.check(batch, by);
        return batch;
    }

    private SentSheet keep(SheetBatchId batch, int position, String name, byte[] bytes) {
        if (position >= SheetZip.MOST_SHEETS) {
            throw Refusal.because(SheetReason.TOO_MANY_SHEETS, SheetZip.MOST_SHEETS);
        }
        var sent = sheets.save(SentSheet.sent(batch, position + 1, name));
        if (bytes.length == 0) {
            return sheets.save(sent.failed(SheetReason.SHEET_TOO_BIG.key(), SheetZip.MOST_MEGABYTES));
        }
        rows.keep(sent.id(), bytes);
        return sent;
    }
}
