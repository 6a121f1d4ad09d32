package vn.thidua.nomination.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of nominees drawn with the keyboard, and below the dashes what it says. A line of cells begins with a bar, a cell "<" is merged
 * with the one to its left, "^" with the one above; "===" begins a table, with words behind it a sheet; "\n" a line break in a cell; other lines stand between tables.
 */
record WrittenList(String name, List<ListLine> lines, List<String> rows) {

    static Stream<WrittenList> all() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/nomination/lists"))) {
            return files.sorted().map(WrittenList::of).toList().stream();
        }
    }

    static WrittenList of(Path file) {
        try {
            var parts = Files.readString(file).split("-----", -1);
            var rows = parts[1].lines().filter(line -> !line.isBlank()).toList();
            return new WrittenList(file.getFileName().toString(), lines(parts[0]), rows);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static List<ListLine> lines(String drawn) {
        var lines = new ArrayList<ListLine>();
        int table = 1;
        int number = 0;
        var sheet = "";
        for (var line : drawn.lines().toList()) {
            if (line.startsWith("===")) {
                table++;
                number = 0;
                sheet = line.substring(3).strip();
            } else if (line.startsWith("|")) {
                lines.add(new ListLine(table, sheet, ++number, cells(line.substring(1), lines)));
            } else {
                lines.add(ListLine.words(table, line));
            }
        }
        return lines;
    }

    private static List<ListCell> cells(String line, List<ListLine> above) {
        var cells = new ArrayList<ListCell>();
        var texts = line.split("\\|", -1);
        for (int column = 0; column < texts.length; column++) {
            var text = texts[column].strip().replace("\\n", "\n");
            if (text.equals("<")) {
                var left = cells.removeLast();
                cells.add(new ListCell(left.text(), left.first(), column, left.goesOn()));
            } else if (text.equals("^")) {
                var upper = above.getLast().cell(column);
                cells.add(new ListCell(upper.text(), column, column, true));
            } else {
                cells.add(ListCell.at(column, text));
            }
        }
        return cells;
    }

    @Override
    public String toString() {
        return name;
    }
}
