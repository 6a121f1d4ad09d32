package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bảng xếp hạng: units by score. Equal scores share a rank and the next one is left out; within a rank the order given, which
 * is that of names, stays. Units without a score stand at the end without a rank.
 */
public record LeagueTable(List<LeagueRow> rows) {

    /**
     * One unit before it is ranked.
     *
     * @param reached per cent of the weight of its targets; null where none has a goal
     */
    public record LeagueEntry(
            String unitName,
            Completeness completeness,
            @Nullable BigDecimal reached,
            @Nullable BigDecimal score) {}

    /** One unit in its place. */
    public record LeagueRow(@Nullable Integer rank, boolean tied, LeagueEntry entry) {}

    public LeagueTable {
        rows = List.copyOf(rows);
    }

    public static LeagueTable of(List<LeagueEntry> entries) {
        var scored = entries.stream()
                .filter(entry -> entry.score() != null)
                .sorted(Comparator.comparing(LeagueEntry::score, Comparator.reverseOrder()))
                .toList();
        var rows = new ArrayList<LeagueRow>();
        int rank = 0;
        for (int at = 0; at < scored.size(); at++) {
            boolean sameAsBefore = at > 0 && same(scored, at, at - 1);
            rank = sameAsBefore ? rank : at + 1;
            boolean tied = sameAsBefore || at + 1 < scored.size() && same(scored, at, at + 1);
            rows.add(new LeagueRow(rank, tied, scored.get(at)));
        }
        entries.stream()
                .filter(entry -> entry.score() == null)
                .forEach(entry -> rows.add(new LeagueRow(null, false, entry)));
        return new LeagueTable(rows);
    }

    private static boolean same(List<LeagueEntry> scored, int one, int other) {
        return Objects.equals(scored.get(one).score(), scored.get(other).score());
    }
}
