package vn.thidua.analytics.web;

import vn.thidua.platform.web.Chart.Cell;
import vn.thidua.platform.web.Ui;
import vn.thidua.reporting.PeriodStanding;

/** What people call a period: its title, or its kind where it has none. */
final class PeriodName {

    private PeriodName() {}

    static Cell cell(PeriodStanding period) {
        return period.title() == null ? Cell.words("reporting.kind." + period.kind()) : Cell.text(period.title());
    }

    static String of(Ui ui, PeriodStanding period) {
        return ui.sentence(cell(period).told(ui));
    }
}
