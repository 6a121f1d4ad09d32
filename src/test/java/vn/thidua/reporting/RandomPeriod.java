package vn.thidua.reporting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.Method;
import vn.thidua.reporting.domain.TotalSum;

/**
 * One period of a campaign as chance made it, in plain Java: a tree of reports up to four levels deep, figures of every
 * kind, and what they add up to by the definition alone. What the database keeps is held against it.
 */
class RandomPeriod {

    /** A figure; null value means not applicable, no figure at all is blank. */
    record Told(@Nullable BigDecimal value, @Nullable BigDecimal against) {}

    /** One unit's report. */
    static class Node {
        final UUID id;
        final Map<Integer, FigureSource> asked = new HashMap<>();
        final Map<Integer, Told> figures = new HashMap<>();

        @Nullable
        Node superior;

        int depth;
        boolean leaf;
        boolean accepted;
        boolean merged;

        Node(UUID id) {
            this.id = id;
        }
    }

    final UUID id;
    final List<Method> lines = new ArrayList<>();
    final List<Node> nodes = new ArrayList<>();
    private final RandomGenerator chance;

    RandomPeriod(RandomGenerator chance) {
        this.chance = chance;
        this.id = fresh();
        for (int line = 1 + chance.nextInt(4); line > 0; line--) {
            lines.add(Method.values()[chance.nextInt(Method.values().length)]);
        }
        grow(null, 0, 1 + chance.nextInt(3));
        nodes.forEach(this::say);
    }

    private void grow(@Nullable Node superior, int depth, int deepest) {
        var node = new Node(fresh());
        node.superior = superior;
        node.depth = depth;
        nodes.add(node);
        int below = depth == deepest ? 0 : chance.nextInt(depth == 0 ? 1 : 0, 5 - depth);
        node.leaf = below == 0;
        for (int child = 0; child < below; child++) {
            grow(node, depth + 1, deepest);
        }
    }

    /** Where its figures come from, and the figures. */
    private void say(Node node) {
        for (int line = 1; line <= lines.size(); line++) {
            if (chance.nextInt(6) == 0) {
                node.asked.put(line, FigureSource.values()[chance.nextInt(4)]);
            }
        }
        report(node);
    }

    /** New figures in place of those there were; a third stay blank or say not applicable. */
    void report(Node node) {
        node.figures.clear();
        for (int line = 1; line <= lines.size(); line++) {
            switch (chance.nextInt(10)) {
                case 0, 1 -> {} // blank
                case 2 -> node.figures.put(line, new Told(null, null));
                default -> node.figures.put(line, figure(lines.get(line - 1)));
            }
        }
    }

    private Told figure(Method method) {
        return switch (method) {
            case YES_NO -> new Told(BigDecimal.valueOf(chance.nextInt(2)), null);
            case RATIO -> new Told(amount(), amount());
            case COUNTED -> new Told(BigDecimal.valueOf(chance.nextInt(1000)), null);
            case IN_PERIOD, CUMULATIVE, LAST -> new Told(amount(), null);
        };
    }

    /** Nought to a billion with up to six digits after the comma. */
    private BigDecimal amount() {
        return chance.nextInt(8) == 0
                ? BigDecimal.ZERO
                : new BigDecimal(BigInteger.valueOf(chance.nextLong(1_000_000_000L)), chance.nextInt(7));
    }

    Node any() {
        return nodes.get(chance.nextInt(nodes.size()));
    }

    /** What the node's own accepted figures and those below it send to its superior. */
    private TotalSum sent(Node node, int line) {
        var source = node.asked.getOrDefault(line, FigureSource.usual(node.leaf));
        var own = source.takesOwn() && node.accepted ? own(node, line) : TotalSum.NONE;
        return source.takesBelow() ? own.plus(total(node, line)) : own;
    }

    private TotalSum own(Node node, int line) {
        var told = node.figures.get(line);
        if (told == null) {
            return TotalSum.NONE;
        }
        return told.value() == null
                ? TotalSum.NOT_APPLICABLE
                : TotalSum.of(lines.get(line - 1), told.value(), told.against());
    }

    TotalSum total(Node node, int line) {
        return TotalSum.of(below(node).map(child -> sent(child, line)).toList());
    }

    private java.util.stream.Stream<Node> below(Node node) {
        return nodes.stream().filter(child -> child.superior == node);
    }

    /** One unit goes into another: its report counts no more, those below it report to the successor. */
    void merge(Node from, Node into) {
        for (var up = into.superior; up != null; up = up.superior) {
            if (up == from) {
                into.superior = from.superior;
                break;
            }
        }
        below(from).filter(child -> child != into).toList().forEach(child -> child.superior = into);
        from.merged = true;
        from.accepted = false;
        nodes.stream().filter(node -> !node.merged).forEach(this::settle);
    }

    private void settle(Node node) {
        boolean leaf = below(node).allMatch(child -> child.merged);
        if (node.leaf && !leaf) {
            for (int line = 1; line <= lines.size(); line++) {
                node.asked.putIfAbsent(line, FigureSource.BOTH);
            }
        }
        node.leaf = leaf;
    }

    private UUID fresh() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }
}
