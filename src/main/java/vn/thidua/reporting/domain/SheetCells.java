package vn.thidua.reporting.domain;

import static vn.thidua.reporting.domain.SheetFault.Kind.AMBIGUOUS;
import static vn.thidua.reporting.domain.SheetFault.Kind.FORMULA_BROKEN;
import static vn.thidua.reporting.domain.SheetFault.Kind.MARK_UNREADABLE;
import static vn.thidua.reporting.domain.SheetFault.Kind.NOT_YES_OR_NO;
import static vn.thidua.reporting.domain.SheetFault.Kind.PERCENT;
import static vn.thidua.reporting.domain.SheetFault.Kind.TOOK_FOR_DAY;
import static vn.thidua.reporting.domain.SheetFault.Kind.TOO_LONG;
import static vn.thidua.reporting.domain.SheetFault.Kind.UNREADABLE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thidua.reporting.domain.SheetFault.Field;
import vn.thidua.reporting.domain.SheetFault.Kind;
import vn.thidua.shared.Figures;

/** Đọc ô: the cells of one row as entries of a form, and what is found wrong on the way. */
final class SheetCells {

    private static final Set<String> YES =
            Set.of("co", "x", "v", "dat", "roi", "da", "xong", "dung", "yes", "true", "1");
    private static final Set<String> NO = Set.of("khong", "chua", "chua dat", "khong dat", "sai", "no", "false", "0");
    private static final Set<String> NOT_APPLICABLE = Set.of("khong ap dung", "kad", "k ad", "not applicable", "n a");

    private final SheetRow row;
    private final FormLine line;
    private final Answer stands;
    private final List<SheetFault> faults = new ArrayList<>();

    SheetCells(SheetRow row, FilledLine filled) {
        this.row = row;
        this.line = filled.line();
        this.stands = filled.answer();
    }

    List<SheetFault> faults() {
        return faults;
    }

    Entry entry() {
        boolean notApplicable = mark(row.notApplicable(), Field.NOT_APPLICABLE)
                || row.figure().form() == SheetCell.Form.TYPED
                        && NOT_APPLICABLE.contains(SheetRow.folded(row.figure().text()));
        boolean absent = mark(row.absent(), Field.ABSENT);
        var figure = notApplicable
                        && NOT_APPLICABLE.contains(SheetRow.folded(row.figure().text()))
                ? ""
                : figure(row.figure(), Field.FIGURE, stands.figureText());
        var against = line.isRatio() ? figure(row.against(), Field.AGAINST, stands.againstText()) : "";
        if (!line.isRatio() && !row.against().isEmpty()) {
            add(Field.AGAINST, row.against().text(), Kind.AGAINST_NOT_ASKED, "");
        }
        together(figure, against, notApplicable, absent);
        if (row.note().length() > Entry.LONGEST_WORDS) {
            add(Field.NOTE, row.note().substring(0, 60), Kind.WORDS_TOO_LONG, "", String.valueOf(Entry.LONGEST_WORDS));
        }
        return new Entry(line.position(), figure, against, notApplicable, absent, row.note());
    }

    private void together(String figure, String against, boolean notApplicable, boolean absent) {
        boolean said = !figure.isEmpty() || !against.isEmpty();
        if (notApplicable && absent) {
            add(Field.ABSENT, row.absent().text(), Kind.BOTH_MARKS, "");
        } else if (said && notApplicable) {
            add(Field.NOT_APPLICABLE, row.figure().text(), Kind.MARK_WITH_FIGURE, "");
        } else if (said && absent) {
            add(Field.ABSENT, row.figure().text(), Kind.MARK_WITH_FIGURE, "");
        } else if (line.isRatio()
                && said
                && (row.figure().isEmpty() || row.against().isEmpty())
                && !untouched()) {
            add(figure.isEmpty() ? Field.FIGURE : Field.AGAINST, "", Kind.HALF_RATIO, "");
        }
    }

    private boolean untouched() {
        return row.figure().text().equals(stands.figureText())
                && row.against().text().equals(stands.againstText());
    }

    private boolean mark(SheetCell cell, Field field) {
        var said = SheetRow.folded(cell.text());
        if (cell.isEmpty() || NO.contains(said) || said.isEmpty()) {
            return false;
        }
        if (!YES.contains(said) && !NOT_APPLICABLE.contains(said)) {
            add(field, cell.text(), MARK_UNREADABLE, "x");
        }
        return true;
    }

    /** The figure as an entry has it: exact, or as it stands where it was not touched. */
    private String figure(SheetCell cell, Field field, String untouched) {
        if (line.isYesNo()) {
            return yesNo(cell, field);
        }
        return switch (cell.form()) {
            case EMPTY -> "";
            case EXACT -> "=" + cell.text();
            case TYPED -> cell.text().equals(untouched) ? untouched : typed(cell, field);
            case PERCENT -> percent(cell, field);
            case DAY -> wrong(field, cell, TOOK_FOR_DAY);
            case YES_NO -> wrong(field, cell, UNREADABLE);
            case BROKEN -> wrong(field, cell, FORMULA_BROKEN);
        };
    }

    private String typed(SheetCell cell, Field field) {
        return switch (TypedFigure.of(cell.text().replaceFirst("^[='\u2019]+", ""))) {
            case TypedFigure.Blank() -> "";
            case TypedFigure.Plain(var plain) -> "=" + plain.toPlainString();
            case TypedFigure.Doubtful(var likely, var other) -> {
                add(
                        field,
                        cell.text(),
                        AMBIGUOUS,
                        Figures.written(likely),
                        Figures.written(likely),
                        Figures.written(other));
                yield "";
            }
            case TypedFigure.Unreadable() -> wrong(field, cell, UNREADABLE);
            case TypedFigure.TooLong() -> wrong(field, cell, TOO_LONG);
        };
    }

    /** 95% is kept as 0.95; where the line is measured in per cent, 95 is meant. */
    private String percent(SheetCell cell, Field field) {
        var shown = new BigDecimal(cell.text()).movePointRight(2).stripTrailingZeros();
        if ("%".equals(line.unitOfMeasure()) && !line.isRatio()) {
            return "=" + shown.toPlainString();
        }
        add(field, Figures.written(shown) + "%", PERCENT, line.isRatio() ? "" : Figures.written(shown));
        return "";
    }

    private String yesNo(SheetCell cell, Field field) {
        var said = SheetRow.folded(cell.text());
        if (cell.isEmpty()) {
            return "";
        }
        if (YES.contains(said) || NO.contains(said)) {
            return YES.contains(said) ? "=1" : "=0";
        }
        return wrong(field, cell, NOT_YES_OR_NO);
    }

    private String wrong(Field field, SheetCell cell, Kind kind) {
        add(field, cell.text(), kind, "");
        return "";
    }

    private void add(Field field, String written, Kind kind, String proposal, String... details) {
        faults.add(new SheetFault(row.row(), field, line.name(), written, kind, List.of(details), proposal));
    }
}
