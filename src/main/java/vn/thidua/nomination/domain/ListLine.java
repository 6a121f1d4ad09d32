package vn.thidua.nomination.domain;

import java.util.List;

/**
 * Dòng trong tệp: one row of a table of a file, or words that stand between tables.
 *
 * @param table which table or sheet of the file, from 1
 * @param tableName what the sheet is called; empty for tables of Word
 * @param number the row as its reader sees it, from 1; 0 for words between tables
 */
public record ListLine(int table, String tableName, int number, List<ListCell> cells) {

    public ListLine {
        cells = List.copyOf(cells);
    }

    /** Words that stand between tables. */
    public static ListLine words(int table, String text) {
        return new ListLine(table, "", 0, List.of(ListCell.at(0, text)));
    }

    boolean standsBetween() {
        return number == 0;
    }

    /** What stands in a column; empty when nothing does. */
    String at(int column) {
        var cell = cell(column);
        return cell == null ? "" : cell.text();
    }

    @org.jspecify.annotations.Nullable
    ListCell cell(int column) {
        return cells.stream().filter(cell -> cell.covers(column)).findFirst().orElse(null);
    }

    /** The cells that say something of their own. */
    List<ListCell> spoken() {
        return cells.stream().filter(ListCell::speaks).toList();
    }

    int width() {
        return cells.stream().mapToInt(cell -> cell.last() + 1).max().orElse(0);
    }

    /** Never shows what stands in the cells. */
    @Override
    public String toString() {
        return "ListLine[" + table + ", " + number + "]";
    }
}
