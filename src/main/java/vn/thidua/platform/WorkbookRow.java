package vn.thidua.platform;

import java.util.List;

/**
 * One row of a workbook that holds anything.
 *
 * @param sheet the sheet's name
 * @param number as its reader sees it, the first being 1
 * @param cells from the first column on
 */
public record WorkbookRow(String sheet, int number, List<WorkbookCell> cells) {

    public WorkbookRow {
        cells = List.copyOf(cells);
    }

    public WorkbookCell cell(int column) {
        return column < cells.size() ? cells.get(column) : WorkbookCell.EMPTY;
    }

    /** Never shows what stands in the cells. */
    @Override
    public String toString() {
        return "WorkbookRow[" + number + "]";
    }
}
