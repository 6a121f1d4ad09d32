package vn.thidua.certificate.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a list of recipients as it was typed, pasted or read from a workbook.
 *
 * @param number of the row as its writer sees it
 * @param honorific as written; empty when it was left out
 */
public record ListRow(int number, String honorific, String name, String post, String achievement) {

    /** A list pasted from a table: the cells of a row apart by tabs or "|"; a row of one cell is a name. */
    public static List<ListRow> pasted(String text) {
        var rows = new ArrayList<ListRow>();
        var lines = text.split("\r\n|\r|\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (!lines[at].isBlank()) {
                var cells = lines[at].split("[\t|]", -1);
                rows.add(
                        cells.length == 1
                                ? new ListRow(at + 1, "", cell(cells, 0), "", "")
                                : new ListRow(at + 1, cell(cells, 0), cell(cells, 1), cell(cells, 2), cell(cells, 3)));
            }
        }
        return rows;
    }

    private static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at].strip() : "";
    }
}
