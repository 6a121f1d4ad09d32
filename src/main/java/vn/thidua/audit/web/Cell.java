package vn.thidua.audit.web;

import org.jspecify.annotations.Nullable;

/** A text as a cell of a file that a spreadsheet opens. */
final class Cell {

    private Cell() {}

    /** What a spreadsheet would take for a formula is kept a text by an apostrophe, also behind blanks. */
    static String harmless(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        return "=+-@".indexOf(text.strip().charAt(0)) >= 0 || "\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** RFC 4180. */
    static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
