package vn.thidua.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Succession;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Ui;
import vn.thidua.reporting.domain.TotalFigure;
import vn.thidua.reporting.domain.TotalSum;
import vn.thidua.reporting.store.PredecessorQueries.PredecessorFigure;
import vn.thidua.reporting.store.PredecessorQueries.PredecessorReport;
import vn.thidua.reporting.store.TotalLine;
import vn.thidua.reporting.store.TotalNode;

/** Đơn vị tiền nhiệm: what units had reported in this period before they went into this one; a proposal, not a figure. */
public record PredecessorsPage(
        TotalNode node, String campaign, List<TotalNode> way, List<Predecessor> predecessors, List<Line> lines) {

    /**
     * One report that went into this unit's.
     *
     * @param others the further units that took a part of it
     */
    public record Predecessor(PredecessorReport report, List<Succession> others) {}

    /**
     * One target with what each predecessor had reported, null where nothing, in their order.
     *
     * @param sum what they come to together
     */
    public record Line(TotalLine line, List<@Nullable PredecessorFigure> figures, TotalSum sum) {

        public String cell(Ui ui, @Nullable PredecessorFigure figure) {
            if (figure == null) {
                return "–";
            }
            if (!figure.applicable()) {
                return ui.text("reporting.total.not-applicable");
            }
            return ui.number(figure.value()) + (figure.against() == null ? "" : " / " + ui.number(figure.against()));
        }

        public String proposal(Ui ui) {
            var figure = TotalFigure.of(line.method(), line.unitOfMeasure(), sum);
            return line.summed() ? TotalShown.words(ui, figure) : "–";
        }
    }

    public List<Crumb> crumbs(Ui ui) {
        return TotalsPage.crumbs(ui, campaign, way, node, true);
    }
}
