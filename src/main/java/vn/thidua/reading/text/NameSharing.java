package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.reading.text.Clause.Said;

/** Figures that share words: "A và B lần lượt đạt 99% và 81%", "cất mới 09 căn, sửa chữa 06 căn nhà Đại đoàn kết". */
final class NameSharing {

    private static final Pattern IN_TURN = Loose.pattern("lan luot");
    private static final Pattern AND = Pattern.compile("\\s+(?:và|va|vi)\\s+");
    private static final int SHORTEST = 6;

    private NameSharing() {}

    /** The clauses with the names they borrow from each other. */
    static List<Clause> among(List<Clause> clauses) {
        var named = new ArrayList<>(clauses);
        for (int at = 0; at + 1 < named.size(); at++) {
            inTurn(named, at);
            sameThing(named, at);
        }
        return List.copyOf(named);
    }

    private static void inTurn(List<Clause> clauses, int at) {
        var first = clauses.get(at);
        var second = clauses.get(at + 1);
        var folded = Folded.of(first.name());
        var turn = IN_TURN.matcher(folded.text());
        if (!turn.find()) {
            return;
        }
        var name = first.name().substring(0, folded.span(turn).start()).strip();
        var halves = AND.split(name);
        boolean two = halves.length == 2 && halves[1].length() > SHORTEST && halves[0].length() > SHORTEST;
        clauses.set(at, first.called(two ? halves[0] : name));
        if (second.name().length() < SHORTEST) {
            clauses.set(at + 1, second.called(two ? halves[1] : name));
        }
    }

    private static void sameThing(List<Clause> clauses, int at) {
        var first = clauses.get(at);
        var second = clauses.get(at + 1);
        boolean counted = first.figure().isCount() && second.figure().isCount() && first.said() == Said.AMONG;
        if (!counted || !first.name().endsWith(first.figure().unit().name())) {
            return;
        }
        var unit = first.figure().unit().name();
        int shared = second.name().lastIndexOf(unit + " ");
        if (shared >= 0 && (second.figure().unit().name() + " ").startsWith(unit + " ")) {
            clauses.set(at, first.called(first.name() + second.name().substring(shared + unit.length())));
        }
    }
}
