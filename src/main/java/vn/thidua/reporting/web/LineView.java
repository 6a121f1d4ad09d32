package vn.thidua.reporting.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.FigureSource;
import vn.thidua.platform.web.Ui;
import vn.thidua.reporting.domain.Amount;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.FindingKind;
import vn.thidua.reporting.domain.FormLine;
import vn.thidua.reporting.domain.TypedFigure;
import vn.thidua.reporting.store.FormQueries.FormRow;
import vn.thidua.shared.Figures;

/**
 * One line of a report's page.
 *
 * @param number its place among the lines shown, from 1
 * @param answer what stands there, or what was just typed
 * @param findings what a look through it found
 */
public record LineView(int number, FormRow row, Answer answer, List<Finding> findings) {

    /** One of two readings of what was typed. */
    public record Reading(String field, String exact, String written) {}

    public FormLine line() {
        return row.filled().line();
    }

    public int at() {
        return line().position();
    }

    public boolean isWritten() {
        return line().source().takesOwn();
    }

    /** Whether the sum from below stands beside the own figure. */
    public boolean showsBelow() {
        return line().source() != FigureSource.OWN || row.filled().below() != null;
    }

    public boolean isDoubtful() {
        return findings.stream().anyMatch(Finding::isOpen);
    }

    public boolean isWrong() {
        return findings.stream().anyMatch(finding -> finding.kind().blocks());
    }

    /** Whether there is anything to read beside the figure. */
    public boolean says() {
        return !answer.note().isEmpty() || !findings.isEmpty() || !row.remark().isEmpty();
    }

    /** What the figure makes of it all: a ratio's percentage. */
    public String result(Ui ui) {
        return line().isRatio() ? told(ui, answer.amount()) : "";
    }

    public String value(Ui ui) {
        return answer.notApplicable() ? ui.text("reporting.not-applicable") : told(ui, answer.amount());
    }

    public String last(Ui ui) {
        return told(ui, row.filled().last());
    }

    public String below(Ui ui) {
        var below = row.filled().below();
        return below == null ? "" : told(ui, below);
    }

    public String goal(Ui ui) {
        var unit = line().isRatio() && line().unitOfMeasure() == null ? "%" : line().unitOfMeasure();
        return GoalTold.of(ui, row.comparator(), line().goal(), line().goalMax(), unit);
    }

    private String told(Ui ui, @Nullable Amount amount) {
        if (amount == null) {
            return "";
        }
        if (line().isYesNo()) {
            return amount.against() == null
                    ? ui.text(amount.value().signum() > 0 ? "reporting.yes" : "reporting.no")
                    : ui.text("reporting.yes-of", ui.number(amount.value()), ui.number(amount.against()));
        }
        if (!line().isRatio()) {
            return ui.number(amount.value());
        }
        BigDecimal percent = amount.percent();
        return percent == null ? "" : ui.number(percent) + "%";
    }

    /** The two readings of each field that may be read in two ways. */
    public List<Reading> readings() {
        if (findings.stream().noneMatch(finding -> finding.kind() == FindingKind.AMBIGUOUS)) {
            return List.of();
        }
        var readings = new ArrayList<Reading>();
        add(readings, "f-" + at(), answer.typed());
        add(readings, "a-" + at(), answer.typedAgainst());
        return readings;
    }

    private static void add(List<Reading> readings, String field, String typed) {
        if (TypedFigure.of(typed) instanceof TypedFigure.Doubtful(var likely, var other)) {
            readings.add(new Reading(field, "=" + likely.toPlainString(), Figures.written(likely)));
            readings.add(new Reading(field, "=" + other.toPlainString(), Figures.written(other)));
        }
    }
}
