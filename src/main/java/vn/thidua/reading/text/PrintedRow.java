package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.plan.Box;

/** Words that stand on one line across the page, from left to right. */
record PrintedRow(List<PrintedWord> words) {

    PrintedRow {
        words = words.stream()
                .sorted(Comparator.comparingDouble(PrintedWord::left))
                .toList();
    }

    static List<PrintedRow> of(List<PrintedWord> words) {
        var rows = new ArrayList<List<PrintedWord>>();
        var downwards = words.stream()
                .sorted(Comparator.comparingDouble(PrintedWord::middle))
                .toList();
        for (var word : downwards) {
            var last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && shareLine(last, word)) {
                last.add(word);
            } else {
                rows.add(new ArrayList<>(List.of(word)));
            }
        }
        return rows.stream().map(PrintedRow::new).toList();
    }

    /** Small marks (a dash, a full stop) must not open a line of their own: the tallest word decides. */
    private static boolean shareLine(List<PrintedWord> row, PrintedWord word) {
        var tallest = row.stream()
                .max(Comparator.comparingDouble(PrintedWord::height))
                .orElseThrow();
        double reach = Math.max(tallest.height(), word.height()) * 0.5;
        return Math.abs(tallest.middle() - word.middle()) <= reach;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    PrintedRow part(Predicate<PrintedWord> wanted) {
        return new PrintedRow(words.stream().filter(wanted).toList());
    }

    String text() {
        return words.stream().map(PrintedWord::text).collect(Collectors.joining(" "));
    }

    double left() {
        return words.getFirst().left();
    }

    double right() {
        return words.stream().mapToDouble(PrintedWord::right).max().orElse(0);
    }

    double top() {
        return words.stream().mapToDouble(PrintedWord::top).min().orElse(0);
    }

    double bottom() {
        return words.stream().mapToDouble(PrintedWord::bottom).max().orElse(0);
    }

    Box box(double pageWidth, double pageHeight) {
        int left = thousandths(left(), pageWidth);
        int top = thousandths(top(), pageHeight);
        return new Box(left, top, thousandths(right(), pageWidth) - left, thousandths(bottom(), pageHeight) - top);
    }

    private static int thousandths(double value, double whole) {
        return Math.clamp(Math.round(value * 1000 / whole), 0, 1000);
    }
}
