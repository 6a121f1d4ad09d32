package vn.thidua.reading.text;

import static vn.thidua.reading.text.FaultReader.fault;
import static vn.thidua.reading.text.FaultReader.where;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.Anomaly;
import vn.thidua.plan.Anomaly.Severity;
import vn.thidua.plan.Span;

/** Dấu ngoặc kép: quotes that do not close or do not match. */
record QuoteFaults(PlanText text, Outline outline) {

    private static final int LONGEST_QUOTE = 400;

    List<Anomaly> found() {
        var faults = new ArrayList<Anomaly>();
        quotes(faults);
        return faults;
    }

    private void quotes(List<Anomaly> faults) {
        var source = text.source().text();
        int open = -1;
        boolean mixed = false;
        for (int at = outline.body().start(); at < outline.body().end() - 1; at++) {
            char c = source.charAt(at);
            if (open >= 0 && at - open > LONGEST_QUOTE) {
                open = -1;
            }
            if (c == '\u201c' && open >= 0 && source.charAt(open) == '\u201c') {
                unbalanced(open, at, faults);
                open = at;
            } else if (c == '\u201c' || c == '"' && open < 0) {
                open = at;
            } else if (open >= 0 && c == '\u2019' && !Character.isLetterOrDigit(source.charAt(at + 1))) {
                open = -1;
            } else if (open >= 0 && (c == '\u201d' || c == '"')) {
                boolean straight = source.charAt(open) == '"';
                if (!mixed && straight != (c == '"')) {
                    mixed = true;
                    var passage = text.passage(new Span(open, at + 1));
                    faults.add(fault("mixed_quotes", where(outline, passage), passage, Severity.INFO));
                }
                open = -1;
            }
        }
    }

    private void unbalanced(int open, int at, List<Anomaly> faults) {
        var passage = text.passage(new Span(open, at));
        faults.add(fault("unbalanced_quote", where(outline, passage), passage, Severity.INFO));
    }
}
