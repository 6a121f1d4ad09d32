package vn.thidua.reporting.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.Method;
import vn.thidua.platform.web.Ui;
import vn.thidua.reporting.domain.TotalFigure;
import vn.thidua.reporting.domain.TotalStanding;
import vn.thidua.reporting.domain.TotalSum;
import vn.thidua.reporting.store.TotalLine;

/**
 * One target at one unit as a page tells it.
 *
 * @param expected how many owe a figure, this unit's own included
 * @param toDate whether the periods before are added
 */
public record TotalShown(TotalLine line, int expected, boolean toDate) {

    public TotalFigure figure() {
        return TotalFigure.of(line.method(), line.unitOfMeasure(), line.sum(toDate));
    }

    public int answered() {
        return line.now().answered();
    }

    public int missing() {
        return Math.max(0, expected - answered());
    }

    public TotalStanding standing() {
        return figure().standing(line.comparator(), line.goal(), missing());
    }

    public @Nullable BigDecimal reached() {
        return figure().reached(line.comparator(), line.goal());
    }

    /** A bar is never longer than its frame. */
    public int bar() {
        var reached = reached();
        return reached == null ? 0 : reached.min(BigDecimal.valueOf(100)).intValue();
    }

    /** "1.234,5", "83,33%", "3/4"; a dash where nothing was reported. */
    public String words(Ui ui) {
        return words(ui, figure());
    }

    /** What units below reported where the unit itself reports for all of them; empty elsewhere. */
    public String beside(Ui ui) {
        return line.source() == FigureSource.OWN && !line.below().isNothing()
                ? ui.text(
                        "reporting.total.beside",
                        words(ui, TotalFigure.of(line.method(), line.unitOfMeasure(), line.below())))
                : "";
    }

    /** "950 / 1.200" under a ratio. */
    public String parts(Ui ui) {
        TotalSum sum = line.sum(toDate);
        return line.method() == Method.RATIO && sum.counted() > 0
                ? ui.number(sum.value()) + " / " + ui.number(sum.against())
                : "";
    }

    public String goal(Ui ui) {
        var unit = line.method() == Method.RATIO && line.unitOfMeasure() == null ? "%" : line.unitOfMeasure();
        return GoalTold.of(ui, line.comparator(), line.goal(), null, unit);
    }

    static String words(Ui ui, TotalFigure figure) {
        var value = figure.value();
        if (value == null) {
            return "–";
        }
        return switch (figure.method()) {
            case YES_NO ->
                ui.number(figure.sum().value()) + "/" + ui.number(figure.sum().against());
            case RATIO -> ui.number(value) + (figure.hundredfold() ? "%" : "");
            default -> ui.number(value);
        };
    }
}
