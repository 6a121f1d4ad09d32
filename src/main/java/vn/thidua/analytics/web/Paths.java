package vn.thidua.analytics.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.analytics.application.View;
import vn.thidua.analytics.domain.Board;
import vn.thidua.campaign.Measure;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodStanding;
import vn.thidua.reporting.ReportId;

/** Where the figures of a view lead: to the lists they count, to the same view elsewhere, to their workbook. */
record Paths(View view) {

    /** The same campaign and period through another board. */
    String board(Board board) {
        return asking(board.path(), null, unit());
    }

    String target(Measure measure, String chart) {
        return asking(view.board().path(), measure.id().value(), unit()) + "#" + chart;
    }

    /** The same board, looked at from a unit below. */
    String from(UnitId unit) {
        return asking(view.board().path(), null, unit.value());
    }

    String book(String chart) {
        return asking(view.board().path() + "/charts/" + chart, view.measure(), unit());
    }

    String report(ReportId report) {
        return "/reports/" + report.value();
    }

    /** What is sent to the unit looked at in a period; in one state, where one is named. */
    String reports(PeriodStanding period, @Nullable String state) {
        var list = UriComponentsBuilder.fromPath("/periods/" + period.id().value())
                .queryParam("of", period.report().value());
        return (state == null ? list : list.queryParam("state", state)).toUriString();
    }

    /** What the unit's figures in a period add up from. */
    String totals(PeriodStanding period) {
        return "/reports/" + period.report().value() + "/totals";
    }

    /** What one line adds up from. */
    String total(PeriodStanding period, int line) {
        return totals(period) + "/" + line;
    }

    @Nullable
    String league() {
        return view.campaign() == null
                ? null
                : "/campaigns/" + view.campaign().id().value() + "/league";
    }

    /** The board of the units that the campaign was sent to by the one looked at. */
    @Nullable
    String launch(boolean late) {
        if (view.campaign() == null) {
            return null;
        }
        var board = UriComponentsBuilder.fromPath(
                        "/campaigns/" + view.campaign().id().value() + "/board")
                .queryParam("from", view.unit().id().value());
        return (late ? board.queryParam("late", true) : board).toUriString();
    }

    private @Nullable UUID unit() {
        return view.own() ? null : view.unit().id().value();
    }

    private String asking(String path, @Nullable UUID measure, @Nullable UUID unit) {
        var address = UriComponentsBuilder.fromPath(path);
        if (unit != null) {
            address.queryParam("unit", unit);
        }
        if (view.campaign() != null) {
            address.queryParam("campaign", view.campaign().id().value());
        }
        if (view.period() != null) {
            address.queryParam("period", view.period().id().value());
        }
        if (measure != null) {
            address.queryParam("measure", measure);
        }
        return address.toUriString();
    }
}
