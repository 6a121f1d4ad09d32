package vn.thidua.interchange.application;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Workbooks of Excel, read and written without ever holding one whole. */
public interface Workbooks {

    /** One row as it stands in a workbook, the first row being 1. */
    record Line(int number, List<String> cells) {

        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /**
     * One sheet to write.
     *
     * @param widths of the columns, in letters
     * @param hidden columns nobody needs to look at
     * @param rows tells its rows one after the other: texts and days, null for nothing
     */
    record Page(
            String name,
            List<String> headings,
            List<Integer> widths,
            List<Integer> hidden,
            Consumer<Consumer<List<? extends @Nullable Object>>> rows) {}

    /** Refuses what is no workbook, or may do harm when it is opened. */
    void look(Path file);

    /** Tells the rows of the first sheet that hold anything, one after the other. */
    void read(Path file, Consumer<Line> line);

    void write(OutputStream out, List<Page> pages);
}
