package vn.thidua.drafting.adapter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.drafting.OfficialPaper.Column;
import vn.thidua.drafting.OfficialPaper.Listing;
import vn.thidua.drafting.OfficialPaper.Row;
import vn.thidua.drafting.OfficialPaper.Side;
import vn.thidua.drafting.adapter.PdfPen.Line;

/** Lists with lines around their cells; no row is cut, and the headings stand again on each page. */
final class PdfTable {

    private final PdfPen pen;

    PdfTable(PdfPen pen) {
        this.pen = pen;
    }

    /** How high it is down to its first row: less would leave headings alone on a page. */
    float begin(Listing listing) {
        float first = listing.rows().isEmpty()
                ? 0
                : high(cells(listing, listing.rows().getFirst()));
        return Sheet.ABOVE_LIST + high(cells(listing, headings(listing))) + first;
    }

    /** @param below what must stand on the page of the last row */
    void write(Listing listing, float below) throws IOException {
        pen.down(Sheet.ABOVE_LIST);
        row(listing, headings(listing), true, false, 0);
        for (int at = 0; at < listing.rows().size(); at++) {
            boolean isLast = at + 1 == listing.rows().size();
            boolean isJoined = !isLast && listing.rows().get(at + 1).goesOn();
            row(listing, listing.rows().get(at), false, isJoined, isLast ? below : 0);
        }
    }

    private static Row headings(Listing listing) {
        return new Row(listing.columns().stream().map(Column::heading).toList(), false, true);
    }

    private List<List<Line>> cells(Listing listing, Row row) {
        var cells = new ArrayList<List<Line>>();
        for (int column = 0; column < row.cells().size(); column++) {
            var text =
                    row.goesOn() && column < listing.joined() ? "" : row.cells().get(column);
            cells.add(pen.lines(
                    text, row.strong() ? Look.CELL_STRONG : Look.CELL, width(listing, column) - 2 * Sheet.CELL_MARGIN));
        }
        return cells;
    }

    private static float high(List<List<Line>> cells) {
        return (float) cells.stream().mapToDouble(PdfPen::high).max().orElse(0) + 2 * Sheet.CELL_PADDING;
    }

    private void row(Listing listing, Row row, boolean isHead, boolean goesOnBelow, float below) throws IOException {
        var cells = cells(listing, row);
        float high = high(cells);
        if (!isHead && !pen.fits(high + below)) {
            pen.need(high + below);
            row(listing, headings(listing), true, false, 0);
        }
        float top = pen.y();
        float x = Sheet.LEFT;
        for (int column = 0; column < cells.size(); column++) {
            float width = width(listing, column);
            pen.back(top - (high - PdfPen.high(cells.get(column))) / 2);
            pen.column(
                    cells.get(column),
                    x + Sheet.CELL_MARGIN,
                    width - 2 * Sheet.CELL_MARGIN,
                    isHead ? Side.CENTRE : listing.columns().get(column).side());
            boolean isJoined = column < listing.joined();
            if (!isJoined || !row.goesOn()) {
                pen.line(x, top, x + width, top);
            }
            if (!isJoined || !goesOnBelow) {
                pen.line(x, top - high, x + width, top - high);
            }
            pen.line(x, top, x, top - high);
            x += width;
        }
        pen.line(x, top, x, top - high);
        pen.back(top - high);
    }

    private static float width(Listing listing, int column) {
        return listing.columns().get(column).share() * Sheet.TEXT / 100;
    }
}
