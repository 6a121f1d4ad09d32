package vn.thidua.notification.adapter;

import static vn.thidua.notification.adapter.LetterStyle.line;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.thidua.notification.OfficialLetter.Listing;
import vn.thidua.notification.adapter.LetterStyle.Type;

/** Tables of a letter: two columns without lines for its head and foot, a ruled one for the list. */
final class LetterTable {

    private static final double[] SHARES = {0.08, 0.27, 0.37, 0.15, 0.13};
    private static final int GROUPED = 2;

    private LetterTable() {}

    static XWPFTable columns(XWPFDocument document, int... widths) {
        var table = document.createTable(1, widths.length);
        table.removeBorders();
        lay(table, widths);
        return table;
    }

    /** The heading stands again on each page; cells of one group are one. */
    static void write(XWPFDocument document, Listing listing) {
        var widths = IntStream.range(0, listing.headings().size())
                .map(column -> (int) (SHARES[column] * LetterPage.WIDTH))
                .toArray();
        var table = document.createTable(listing.rows().size() + 1, widths.length);
        lay(table, widths);
        table.getRow(0).setRepeatHeader(true);
        fill(table, 0, listing.headings(), true);
        for (int at = 0; at < listing.rows().size(); at++) {
            var row = listing.rows().get(at);
            table.getRow(at + 1).setCantSplitRow(true);
            fill(table, at + 1, row.cells(), false);
            boolean isContinued =
                    at + 1 < listing.rows().size() && listing.rows().get(at + 1).goesOn();
            if (row.goesOn() || isContinued) {
                for (int column = 0; column < GROUPED; column++) {
                    join(table.getRow(at + 1).getCell(column), row.goesOn());
                }
            }
        }
    }

    private static void fill(XWPFTable table, int at, List<String> cells, boolean isHeading) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = table.getRow(at).getCell(column);
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            boolean isText = column == 1 || column == 2;
            line(cell, cells.get(column), isHeading ? Type.HEADING : isText ? Type.CELL : Type.CELL_MIDDLE);
        }
    }

    private static void join(XWPFTableCell cell, boolean goesOn) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        properties.addNewVMerge().setVal(goesOn ? STMerge.CONTINUE : STMerge.RESTART);
    }

    private static void lay(XWPFTable table, int... widths) {
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        table.setWidth(IntStream.of(widths).sum());
        table.getRows().forEach(row -> {
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(String.valueOf(widths[column]));
            }
        });
    }
}
