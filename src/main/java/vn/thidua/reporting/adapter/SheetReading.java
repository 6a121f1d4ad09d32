package vn.thidua.reporting.adapter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.WorkbookCell;
import vn.thidua.platform.WorkbookRow;
import vn.thidua.reporting.domain.SheetCell;
import vn.thidua.reporting.domain.SheetMark;
import vn.thidua.reporting.domain.SheetReason;
import vn.thidua.reporting.domain.SheetRow;
import vn.thidua.reporting.domain.WrittenSheet;
import vn.thidua.reporting.domain.WrittenSheet.Part;
import vn.thidua.shared.Refusal;

/** Takes a filled workbook in row by row; pages, rows and columns are known by what stands in them, never by their place. */
final class SheetReading {

    private final SheetWords words;
    private final Map<String, SheetColumn> columns;
    private final String wordsHeading;
    private final List<SheetRow> rows = new ArrayList<>();
    private final Map<Part, String> told = new EnumMap<>(Part.class);
    private String page = "";
    private @Nullable String formPage;
    private @Nullable SheetMark mark;
    private @Nullable SheetMark markOfForm;
    private @Nullable SheetMark markOfPage;
    private @Nullable Map<SheetColumn, Integer> at;
    private int wordsAt = -1;
    private int keyAt = -1;

    SheetReading(SheetWords words) {
        this.words = words;
        this.columns = new HashMap<>();
        for (var column : SheetColumn.values()) {
            columns.put(words.folded(column.key()), column);
        }
        this.wordsHeading = words.folded(WordsPage.HEADING);
    }

    WrittenSheet sheet() {
        var known = markOfForm == null ? mark : markOfForm;
        if (known == null) {
            throw Refusal.because(SheetReason.NO_MARK);
        }
        if (formPage == null) {
            throw Refusal.because(
                    SheetReason.HEADINGS_MISSING,
                    List.of(words.of(SheetColumn.LINE.key()), words.of(SheetColumn.FIGURE.key())));
        }
        return new WrittenSheet(known, rows, told);
    }

    void take(WorkbookRow row) {
        if (!row.sheet().equals(page)) {
            page = row.sheet();
            at = null;
            wordsAt = -1;
            markOfPage = null;
        }
        row.cells().forEach(cell -> SheetMark.read(cell.text()).ifPresent(this::marked));
        if (at != null) {
            line(row, at);
        } else if (wordsAt >= 0) {
            words(row);
        } else {
            headings(row);
        }
    }

    private void marked(SheetMark found) {
        markOfPage = found;
        if (mark == null) {
            mark = found;
        }
    }

    private void headings(WorkbookRow row) {
        var found = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        for (int place = 0; place < row.cells().size(); place++) {
            var heading = SheetRow.folded(row.cell(place).text());
            var column = columns.get(heading);
            if (column != null && found.putIfAbsent(column, place) != null && column.isNeeded()) {
                throw Refusal.because(SheetReason.HEADING_TWICE, words.of(column.key()));
            }
            if (heading.equals(wordsHeading)) {
                wordsAt = place;
            }
        }
        keyAt = found.getOrDefault(SheetColumn.KEY, -1);
        if (found.containsKey(SheetColumn.LINE) && found.containsKey(SheetColumn.FIGURE)) {
            begin(found);
        }
    }

    private void begin(Map<SheetColumn, Integer> found) {
        var missing = new ArrayList<String>();
        for (var column : SheetColumn.values()) {
            if (column.isNeeded() && !found.containsKey(column)) {
                missing.add(words.of(column.key()));
            }
        }
        if (!missing.isEmpty()) {
            throw Refusal.because(SheetReason.HEADINGS_MISSING, String.join(", ", missing));
        }
        if (formPage != null) {
            throw Refusal.because(SheetReason.SEVERAL_FORMS);
        }
        formPage = page;
        markOfForm = markOfPage;
        at = found;
        wordsAt = -1;
    }

    private void line(WorkbookRow row, Map<SheetColumn, Integer> where) {
        var name = cell(row, where, SheetColumn.LINE).text();
        if (SheetColumn.LINE == columns.get(SheetRow.folded(name))) {
            return;
        }
        rows.add(new SheetRow(
                row.number(),
                cell(row, where, SheetColumn.KEY).text(),
                name,
                said(cell(row, where, SheetColumn.FIGURE)),
                said(cell(row, where, SheetColumn.AGAINST)),
                said(cell(row, where, SheetColumn.NOT_APPLICABLE)),
                said(cell(row, where, SheetColumn.ABSENT)),
                text(cell(row, where, SheetColumn.NOTE))));
    }

    private void words(WorkbookRow row) {
        var key = keyAt < 0 ? "" : row.cell(keyAt).text();
        for (var part : Part.values()) {
            if (key.equals(part.name()) || isNamed(row, part)) {
                told.put(part, text(row.cell(wordsAt)));
            }
        }
    }

    private boolean isNamed(WorkbookRow row, Part part) {
        var name = words.folded("reporting.sheet.part." + part);
        for (int place = 0; place < wordsAt; place++) {
            if (SheetRow.folded(row.cell(place).text()).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static WorkbookCell cell(WorkbookRow row, Map<SheetColumn, Integer> where, SheetColumn column) {
        var place = where.get(column);
        return place == null ? WorkbookCell.EMPTY : row.cell(place);
    }

    private static String text(WorkbookCell cell) {
        return cell.text().replace("\r\n", "\n").replace('\r', '\n').replace("_x000D_", "");
    }

    private static SheetCell said(WorkbookCell cell) {
        var form =
                switch (cell.form()) {
                    case EMPTY -> SheetCell.Form.EMPTY;
                    case TEXT -> SheetCell.Form.TYPED;
                    case FIGURE -> SheetCell.Form.EXACT;
                    case PERCENT -> SheetCell.Form.PERCENT;
                    case DAY -> SheetCell.Form.DAY;
                    case YES_NO -> SheetCell.Form.YES_NO;
                    case ERROR -> SheetCell.Form.BROKEN;
                };
        return new SheetCell(form, cell.text());
    }
}
