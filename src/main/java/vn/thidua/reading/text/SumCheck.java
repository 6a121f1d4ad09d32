package vn.thidua.reading.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.Target;
import vn.thidua.reading.text.Figure.Numeric;

/**
 * Lets a total and its parts decide how a doubtful mark is read: "833.509" is 833,509 where the parts 720,556 and
 * 112.953 add up to it.
 */
final class SumCheck {

    private static final int MOST_PARTS = 8;
    private static final BigDecimal FAR = BigDecimal.valueOf(50);

    private final PlanText text;
    private final List<TargetDraft> drafts;
    private final Map<Numeric, BigDecimal> chosen = new IdentityHashMap<>();
    private final Map<Numeric, Doubt> doubts = new IdentityHashMap<>();

    private SumCheck(PlanText text, List<TargetDraft> drafts) {
        this.text = text;
        this.drafts = drafts;
    }

    static List<Target> settled(PlanText text, List<TargetDraft> drafts) {
        return new SumCheck(text, drafts).targets();
    }

    private List<Target> targets() {
        var parts = drafts.stream()
                .filter(draft -> draft.partOf() != null && draft.figure() != null)
                .collect(Collectors.groupingBy(TargetDraft::partOf));
        for (var total : drafts) {
            var below = parts.getOrDefault(total.key(), List.of());
            if (total.figure() != null && below.size() > 1 && below.size() <= MOST_PARTS) {
                weigh(total, below, Figure::second);
                weigh(total, below, Figure::first);
            }
        }
        return drafts.stream().map(this::settled).toList();
    }

    private Target settled(TargetDraft draft) {
        var figure = draft.figure();
        if (figure == null) {
            return draft.settled(text, null, null, null);
        }
        var doubt = doubts.getOrDefault(figure.first(), unsettled(figure.first()));
        var second = figure.second() == null ? null : value(figure.second());
        return draft.settled(text, value(figure.first()), second, doubt);
    }

    /** A lone mark before three digits can be read two ways; nothing in the document decides. */
    private @Nullable Doubt unsettled(Numeric numeric) {
        if (numeric.otherwise() == null || chosen.containsKey(numeric)) {
            return null;
        }
        return new Doubt("mark-three-digits", List.of(numeric.printed()), typed(numeric.otherwise()));
    }

    private BigDecimal value(Numeric numeric) {
        return chosen.getOrDefault(numeric, numeric.value());
    }

    private void weigh(TargetDraft total, List<TargetDraft> below, Function<Figure, @Nullable Numeric> side) {
        var figures = new ArrayList<Numeric>();
        for (var draft : below) {
            var numeric = side.apply(draft.figure());
            if (numeric == null) {
                return;
            }
            figures.add(numeric);
        }
        var sum = side.apply(total.figure());
        if (sum == null) {
            return;
        }
        figures.addFirst(sum);
        var best = best(figures, total, below);
        if (best != null) {
            settle(figures, best);
        }
    }

    /** The cheapest way to read all the marks so that the parts add up to the total; null where none does. */
    private @Nullable List<BigDecimal> best(List<Numeric> figures, TargetDraft total, List<TargetDraft> below) {
        List<BigDecimal> best = null;
        int least = Integer.MAX_VALUE;
        for (int choice = 0; choice < 1 << figures.size(); choice++) {
            var values = values(figures, choice);
            if (values == null || !addsUp(values)) {
                continue;
            }
            int cost = cost(figures, choice) + farFromPairs(figures, values, total, below);
            if (cost < least) {
                least = cost;
                best = values;
            }
        }
        return best;
    }

    private static @Nullable List<BigDecimal> values(List<Numeric> figures, int choice) {
        var values = new ArrayList<BigDecimal>();
        for (int at = 0; at < figures.size(); at++) {
            boolean other = (choice >> at & 1) == 1;
            var otherwise = figures.get(at).otherwise();
            if (other && otherwise == null) {
                return null;
            }
            values.add(other ? otherwise : figures.get(at).value());
        }
        return values;
    }

    private static boolean addsUp(List<BigDecimal> values) {
        var sum = values.stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(values.getFirst()) == 0;
    }

    /** A comma taken for thousands goes against the usage of the country more than a point taken for a fraction. */
    private static int cost(List<Numeric> figures, int choice) {
        int cost = 0;
        for (int at = 0; at < figures.size(); at++) {
            if ((choice >> at & 1) == 1) {
                cost += figures.get(at).printed().contains(",") ? 3 : 1;
            }
        }
        return cost;
    }

    private int farFromPairs(
            List<Numeric> figures, List<BigDecimal> values, TargetDraft total, List<TargetDraft> below) {
        int far = 0;
        for (int at = 0; at < figures.size(); at++) {
            var pair = (at == 0 ? total : below.get(at - 1)).figure();
            var other = pair.second() == null || pair.second() == figures.get(at) ? null : value(pair.second());
            if (other != null && apart(values.get(at), other)) {
                far++;
            }
        }
        return far;
    }

    private static boolean apart(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.multiply(FAR)) > 0 || other.compareTo(one.multiply(FAR)) > 0;
    }

    private void settle(List<Numeric> figures, List<BigDecimal> values) {
        var parts = values.stream().skip(1).map(SumCheck::typed).collect(Collectors.joining(" + "));
        for (int at = 0; at < figures.size(); at++) {
            var figure = figures.get(at);
            chosen.put(figure, values.get(at));
            if (values.get(at).compareTo(figure.value()) != 0) {
                doubts.put(
                        figure,
                        new Doubt(
                                "mark-confirmed-by-sum",
                                List.of(figure.printed(), parts, typed(values.getFirst())),
                                typed(figure.value())));
            }
        }
    }

    /** As it would be typed: points between thousands, a comma before the fraction. */
    static String typed(BigDecimal value) {
        var halves = value.toPlainString().split("\\.", 2);
        var whole = halves[0].replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
        return halves.length == 1 ? whole : whole + "," + halves[1];
    }
}
