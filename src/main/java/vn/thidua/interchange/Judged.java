package vn.thidua.interchange;

import java.util.List;

/** Dòng đã xét: a row, what was understood of it, and what saving it would come to. */
public record Judged<T>(Row row, T thing, Verdict verdict, List<Fault> faults) {

    /** What saving a row would come to. */
    public enum Verdict {
        FRESH,
        CHANGED,
        SAME,
        WRONG
    }

    public Judged {
        faults = List.copyOf(faults);
    }

    /** Wrong as soon as one fault blocks. */
    public static <T> Judged<T> of(Row row, T thing, Verdict otherwise, List<Fault> faults) {
        boolean blocked = faults.stream().anyMatch(Fault::blocks);
        return new Judged<>(row, thing, blocked ? Verdict.WRONG : otherwise, faults);
    }

    public boolean saves() {
        return verdict == Verdict.FRESH || verdict == Verdict.CHANGED;
    }
}
