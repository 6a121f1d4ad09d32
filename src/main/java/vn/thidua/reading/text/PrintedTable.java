package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;

/** A table told by the strips between its columns. A row of it may take several lines: its first cell opens it. */
record PrintedTable(List<Gutter> gutters, double pageWidth) {

    /** One row: its cells' text parted by tabs, and the words that stand in it. */
    record Row(String text, PrintedRow whole) {}

    List<Row> read(List<PrintedRow> lines) {
        var rows = new ArrayList<List<PrintedRow>>();
        for (var line : lines) {
            boolean opens = rows.isEmpty() || column(line.words().getFirst()) == 0;
            if (opens) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
        }
        return rows.stream().map(this::row).toList();
    }

    private Row row(List<PrintedRow> lines) {
        var cells = new ArrayList<String>();
        for (int column = 0; column <= gutters.size(); column++) {
            int own = column;
            cells.add(String.join(
                    " ",
                    lines.stream()
                            .map(line -> line.part(word -> column(word) == own))
                            .filter(part -> !part.isEmpty())
                            .map(PrintedRow::text)
                            .toList()));
        }
        var words = lines.stream().flatMap(line -> line.words().stream()).toList();
        return new Row(String.join("\t", cells).stripTrailing(), new PrintedRow(words));
    }

    private int column(PrintedWord word) {
        int column = 0;
        while (column < gutters.size() && word.left() > gutters.get(column).middle(pageWidth)) {
            column++;
        }
        return column;
    }
}
