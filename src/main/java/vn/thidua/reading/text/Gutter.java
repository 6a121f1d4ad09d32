package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Khe giữa hai cột: a strip down the page that no word of some rows crosses, in thousandths of the page's width. */
record Gutter(int from, int to) {

    int width() {
        return to - from;
    }

    double middle(double pageWidth) {
        return (from + to) / 2.0 * pageWidth / 1000;
    }

    /** The strips at least so wide with words on both sides of them. */
    static List<Gutter> of(List<PrintedRow> rows, double pageWidth, int atLeast) {
        var taken = new BitSet(1001);
        for (var row : rows) {
            for (var word : row.words()) {
                taken.set(
                        (int) Math.clamp(word.left() * 1000 / pageWidth, 0, 1000),
                        (int) Math.clamp(Math.ceil(word.right() * 1000 / pageWidth), 0, 1000) + 1);
            }
        }
        var gutters = new ArrayList<Gutter>();
        int at = taken.nextClearBit(Math.max(0, taken.nextSetBit(0)));
        while (at < taken.length()) {
            int end = taken.nextSetBit(at);
            if (end - at >= atLeast) {
                gutters.add(new Gutter(at, end));
            }
            at = taken.nextClearBit(end);
        }
        return gutters;
    }
}
