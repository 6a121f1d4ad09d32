package vn.thidua.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;

/**
 * Mệnh đề: one clause that ties a name to a figure.
 *
 * @param start where name and figure together begin, in the folded text
 * @param name words of the name, as printed
 * @param part whether "trong đó" makes it a part of the total before
 * @param said how the figure is tied to its name
 */
record Clause(
        int start,
        int end,
        String name,
        Figure figure,
        Comparator comparator,
        @Nullable Direction direction,
        @Nullable String baseline,
        @Nullable String period,
        boolean part,
        boolean doubled,
        Said said) {

    /** What ties a figure to its name. */
    enum Said {
        /** A verb: "đạt", "tăng", "giảm". */
        VERB,
        /** A colon or a comparing word. */
        SIGN,
        /** The figure stands among the words it counts. */
        AMONG
    }

    Clause called(String other) {
        return new Clause(start, end, other, figure, comparator, direction, baseline, period, part, doubled, said);
    }

    /** The clauses of a sentence: each figure with the words that name it. */
    static List<Clause> in(PlanText text, int from, int to) {
        return ClauseReader.in(text, from, to);
    }
}
