package vn.thidua.platform.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.web.Chore.Words;

/**
 * Biểu đồ: a table of figures and how it is drawn. The page shows the table, {@code chart.js} draws what stands in it, the
 * workbook holds the same: there is one truth. Texts are told by {@link Ui#told}: "@key" stands for the words of a key.
 *
 * @param key names it on its page and in the address of its workbook
 * @param title key and details of what it shows
 * @param note key and details of how to read it
 * @param book address of its workbook
 */
public record Chart(
        String key,
        Shape shape,
        Words title,
        Words note,
        List<Column> columns,
        List<Row> rows,
        List<Mark> marks,
        String book) {

    /** How many bars are drawn at most; {@code chart.js} counts the same. */
    public static final int MOST_BARS = 15;

    private static final int LONG = 20;

    /** How the figures of a table are drawn. */
    public enum Shape {
        /** A column for each row, its figures one upon the other. */
        STACKED,
        /** A column for each row. */
        COLUMNS,
        /** A bar for each row, one below the other: for long names. */
        BARS,
        /** A line through the figures of each column. */
        LINE,
        /** A point for each row, where its two coordinates put it. */
        POINTS,
        /** Only the table. */
        TABLE
    }

    /** What a column is for the drawing. */
    public enum Part {
        /** Read, not drawn. */
        TEXT,
        FIGURE,
        DRAWN,
        /** Drawn behind the others, as what they are held against. */
        BESIDE,
        LATITUDE,
        LONGITUDE
    }

    /** A column of the table, named by its words. */
    public record Column(String head, Part part, Tone tone) {

        public static Column text(String head) {
            return new Column(head, Part.TEXT, Tone.PLAIN);
        }

        public static Column figure(String head) {
            return new Column(head, Part.FIGURE, Tone.PLAIN);
        }

        public static Column drawn(String head, Tone tone) {
            return new Column(head, Part.DRAWN, tone);
        }

        public boolean isFigure() {
            return part != Part.TEXT;
        }
    }

    /** A row of the table; the first cell names it. */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /**
     * One cell: a text, words with details, or a figure.
     *
     * @param path the list it counts, or the thing it names
     * @param tone of a state told as a chip
     */
    public record Cell(
            @Nullable String text,
            @Nullable Words words,
            @Nullable BigDecimal figure,
            @Nullable String path,
            @Nullable Tone tone) {

        public static Cell text(@Nullable String text) {
            return new Cell(text, null, null, null, null);
        }

        public static Cell words(String key, String... details) {
            return new Cell(null, Words.of(key, details), null, null, null);
        }

        public static Cell figure(@Nullable BigDecimal figure) {
            return new Cell(null, null, figure, null, null);
        }

        public static Cell figure(long count) {
            return figure(BigDecimal.valueOf(count));
        }

        public Cell to(@Nullable String path) {
            return new Cell(text, words, figure, path, tone);
        }

        public Cell toned(Tone tone) {
            return new Cell(text, words, figure, path, tone);
        }

        public String told(Ui ui) {
            if (figure != null) {
                return ui.number(figure);
            }
            if (words != null) {
                return ui.text(words);
            }
            return text == null ? "" : ui.told(text);
        }
    }

    /** A line drawn across at one figure, and what it means. */
    public record Mark(Words words, BigDecimal at) {}

    public Chart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        marks = List.copyOf(marks);
    }

    /** The heads in words, asked for once and not for each cell. */
    public List<String> heads(Ui ui) {
        return columns.stream().map(column -> ui.told(column.head())).toList();
    }

    /** Whether the table is folded away at first. */
    public boolean isLong() {
        return rows.size() > LONG;
    }

    /** Whether only the first rows are drawn: as many as the script draws. */
    public boolean isCutShort() {
        return shape == Shape.BARS && rows.size() > MOST_BARS;
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return shape != Shape.TABLE && !rows.isEmpty();
    }
}
