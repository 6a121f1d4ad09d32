package vn.thidua.interchange.application;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.interchange.Exported;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Xuất danh sách: a workbook with the list, which is the form for bringing it back, and a sheet that explains it. */
@Service
@Transactional
public class ExportingSheet {

    private final Sheets sheets;
    private final Workbooks workbooks;
    private final GuideSheet guide;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportingSheet(
            Sheets sheets,
            Workbooks workbooks,
            GuideSheet guide,
            Units units,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.workbooks = workbooks;
        this.guide = guide;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** Everything of the kind at the actor's unit and below. */
    public void export(String kind, OutputStream out, Actor by) {
        var sheet = sheets.get(kind);
        var unit = new UnitId(by.unit());
        permission.require(sheet.exporting(), by, unit);
        var rows = new AtomicInteger();
        var list = guide.list(
                sheet,
                List.of(),
                take -> sheet.each(unit, by, cells -> {
                    rows.incrementAndGet();
                    take.accept(cells);
                }));
        workbooks.write(out, List.of(list, guide.explaining(sheet)));
        events.publishEvent(
                new Exported(unit, sheet.words(), units.get(unit).shortName(), rows.get(), by, clock.instant()));
    }
}
