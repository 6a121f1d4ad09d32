package vn.thidua.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figures;

/**
 * A workbook on its way out, written while its rows are told: texts, figures and days only, so that nothing in it is ever a
 * formula. A sheet that is full goes on in a further one.
 */
public final class WorkbookWriter implements AutoCloseable {

    private static final int MOST_ROWS = 1_000_000;
    private static final int FLUSHED = 500;
    private static final int DIGITS_KEPT = 15;

    private final Workbook book;

    public WorkbookWriter(OutputStream out) {
        book = new Workbook(out, "Thi Dua", null);
    }

    /**
     * How a sheet begins.
     *
     * @param widths of the columns, in letters; none: as wide as the program that opens it likes
     * @param hidden columns nobody needs to look at
     * @param typedAsText whether what people add to it stays the text they type
     */
    public record Head(
            String name, List<String> headings, List<Integer> widths, List<Integer> hidden, boolean typedAsText) {

        public static Head of(String name, List<String> headings) {
            return new Head(name, headings, List.of(), List.of(), false);
        }
    }

    /** Writes one sheet, whose rows are told one after the other. */
    public void sheet(Head head, Consumer<Consumer<List<? extends @Nullable Object>>> rows) {
        try {
            var lines = new Lines(head);
            rows.accept(lines::add);
            lines.page.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For sheets with a look of their own. */
    public Worksheet page(String name) {
        return book.newWorksheet(name);
    }

    /** Puts a text, a figure or a day; null leaves the cell empty. */
    public static void put(Worksheet page, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> {
                page.value(row, column, day);
                page.style(row, column).format("dd/MM/yyyy").set();
            }
            case BigDecimal figure
            when figure.precision() > DIGITS_KEPT -> text(page, row, column, Figures.written(figure));
            case Number figure -> page.value(row, column, figure);
            case Object words -> text(page, row, column, words.toString());
        }
    }

    /** A text that looks like a formula is marked as text, so that it stays one when somebody edits the cell. */
    private static void text(Worksheet page, int row, int column, String text) {
        if (!text.isEmpty()) {
            page.inlineString(row, column, text);
            if ("=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
                page.style(row, column).format("@").set();
            }
        }
    }

    @Override
    public void close() {
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of one sheet, and of those it goes on in. */
    private final class Lines {

        private final Head head;
        private Worksheet page;
        private int row = 1;
        private int pages = 1;

        Lines(Head head) {
            this.head = head;
            this.page = begun();
        }

        void add(List<? extends @Nullable Object> cells) {
            try {
                if (row > MOST_ROWS) {
                    page.finish();
                    pages++;
                    page = begun();
                    row = 1;
                }
                for (int column = 0; column < cells.size(); column++) {
                    put(page, row, column, cells.get(column));
                }
                if (row++ % FLUSHED == 0) {
                    page.flush();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Worksheet begun() {
            var sheet = book.newWorksheet(pages == 1 ? head.name() : head.name() + " " + pages);
            for (int column = 0; column < head.headings().size(); column++) {
                if (head.typedAsText()) {
                    sheet.style(column).format("@").set();
                }
                if (!head.widths().isEmpty()) {
                    sheet.width(column, head.widths().get(column));
                }
                sheet.inlineString(0, column, head.headings().get(column));
                sheet.style(0, column).bold().fillColor("F1F3F5").wrapText(true).set();
            }
            head.hidden().forEach(sheet::hideColumn);
            sheet.freezePane(0, 1);
            return sheet;
        }
    }
}
