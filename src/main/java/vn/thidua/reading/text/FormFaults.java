package vn.thidua.reading.text;

import static vn.thidua.reading.text.FaultReader.fault;
import static vn.thidua.reading.text.FaultReader.where;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plan.Anomaly;
import vn.thidua.plan.Anomaly.Severity;
import vn.thidua.plan.Section;
import vn.thidua.plan.Span;

/** Faults of form: numbers that skip or change their style, quotes that do not close or do not match. */
record FormFaults(PlanText text, Outline outline) {

    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(\\d{1,2})[^\\d]*");
    private static final int LONGEST_QUOTE = 400;

    List<Anomaly> found() {
        var faults = new ArrayList<Anomaly>();
        for (var section : outline.sections()) {
            numbering(section, faults);
        }
        quotes(faults);
        return faults;
    }

    private void numbering(Section above, List<Anomaly> faults) {
        var below = outline.childrenOf(above);
        for (int at = 1; at < below.size(); at++) {
            var one = below.get(at - 1).label();
            var other = below.get(at).label();
            if (skips(one, other) || !style(one).equals(style(other))) {
                faults.add(fault("numbering_fault", outline.path(above), below.get(at).passage(), Severity.WARNING, one, other));
                return;
            }
        }
    }

    private static boolean skips(String one, String other) {
        var first = NUMBER.matcher(one);
        var second = NUMBER.matcher(other);
        return first.matches()
                && second.matches()
                && Integer.parseInt(second.group(1)) != Integer.parseInt(first.group(1)) + 1;
    }

    /** The form of a number: "4.1" and "e)" are of two styles, and so are "5-" and "6". */
    private static String style(String label) {
        return label.replaceAll("\\d+", "1").replaceAll("\\p{L}+", "a").replaceAll("[.\\s]+$", "");
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
