package vn.thidua.analytics.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.analytics.application.View;
import vn.thidua.analytics.domain.Board;
import vn.thidua.platform.web.Chart;
import vn.thidua.platform.web.Chore;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Tone;
import vn.thidua.platform.web.Ui;
import vn.thidua.reporting.PeriodStanding;
import vn.thidua.shared.Days;

/**
 * One dashboard: what matters most in figures, then charts with their tables.
 *
 * @param chores what to do next; only on the officer's
 */
public record DashboardPage(View view, List<Count> counts, List<Chore> chores, List<Chart> charts) {

    /** Days before its day from which a chore presses. */
    static final int SOON_DAYS = 7;

    public DashboardPage {
        counts = List.copyOf(counts);
        chores = List.copyOf(chores);
        charts = List.copyOf(charts);
    }

    Chart chart(String key) {
        return charts.stream()
                .filter(chart -> chart.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("chart " + key));
    }

    public String title(Ui ui) {
        return ui.text("analytics.board." + view.board());
    }

    /** From where and when the figures stand. */
    public Words context() {
        var period = view.period();
        var day = Days.written(view.today());
        return isProvisional() && period != null
                ? Words.of(
                        "analytics.context-provisional",
                        view.unit().shortName(),
                        day,
                        String.valueOf(period.accepted()),
                        String.valueOf(period.asked()))
                : Words.of("analytics.context", view.unit().shortName(), day);
    }

    /** Whether targets are judged while reports of the period are still to be accepted. */
    private boolean isProvisional() {
        var period = view.period();
        return view.board() != Board.OVERVIEW && period != null && period.accepted() < period.asked();
    }

    /** The same for a file, which has no page around it. */
    Words inFile() {
        return Words.of(
                "analytics.context-in-file",
                view.unit().shortName(),
                view.campaign() == null ? "" : view.campaign().name(),
                view.period() == null || view.period().title() == null
                        ? ""
                        : view.period().title(),
                Days.written(view.today()));
    }

    /** From a unit below one comes back to the own. */
    public List<Crumb> crumbs(Ui ui) {
        return view.own()
                ? List.of()
                : List.of(new Crumb(ui.text("analytics.own-unit"), view.board().path()));
    }

    /** How pressing a chore with a day is. */
    public Tone tone(Chore chore) {
        if (chore.due() == null) {
            return Tone.NONE;
        }
        if (chore.due().isBefore(view.today())) {
            return Tone.LATE;
        }
        return chore.due().isAfter(view.today().plusDays(SOON_DAYS)) ? Tone.NONE : Tone.SOON;
    }

    public String path(Board board) {
        return new Paths(view).board(board);
    }

    public String periodName(Ui ui, PeriodStanding period) {
        return PeriodName.of(ui, period);
    }

    public boolean isPeriod(UUID id) {
        return view.period() != null && view.period().id().value().equals(id);
    }

    public boolean isCampaign(UUID id) {
        return view.campaign() != null && view.campaign().id().value().equals(id);
    }

    /** The campaign's league table, with its formula. */
    public @Nullable String league() {
        return view.period() == null ? null : new Paths(view).league();
    }

    /** The unit looked at, where it is not the own. */
    public @Nullable String unit() {
        return view.own() ? null : view.unit().id().value().toString();
    }
}
