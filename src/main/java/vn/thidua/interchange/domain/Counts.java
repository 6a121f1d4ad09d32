package vn.thidua.interchange.domain;

import java.util.List;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Judged.Verdict;

/** How many rows of an import are new, changed, the same, and wrong. */
public record Counts(int fresh, int changed, int same, int wrong) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public static Counts of(List<? extends Judged<?>> rows) {
        return new Counts(
                count(rows, Verdict.FRESH),
                count(rows, Verdict.CHANGED),
                count(rows, Verdict.SAME),
                count(rows, Verdict.WRONG));
    }

    public int saves() {
        return fresh + changed;
    }

    public int all() {
        return fresh + changed + same + wrong;
    }

    private static int count(List<? extends Judged<?>> rows, Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }
}
