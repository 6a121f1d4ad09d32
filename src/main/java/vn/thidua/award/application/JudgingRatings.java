package vn.thidua.award.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Holder;
import vn.thidua.award.domain.AwardReason;
import vn.thidua.award.domain.Fact;
import vn.thidua.award.store.AwardQueries;
import vn.thidua.award.store.AwardQueries.RatingLine;
import vn.thidua.eligibility.YearRating;
import vn.thidua.interchange.Cells;
import vn.thidua.interchange.Fault;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Judged.Verdict;
import vn.thidua.interchange.Row;
import vn.thidua.organisation.UnitId;

/** Xét từng dòng xếp loại: who, which year, how; and whether that year is recorded already. */
final class JudgingRatings {

    private static final int FIRST_YEAR = 1948;

    private final ReadingHolders holders;
    private final RegisterTerms terms;
    private final AwardQueries queries;
    private final LocalDate today;

    JudgingRatings(ReadingHolders holders, RegisterTerms terms, AwardQueries queries, LocalDate today) {
        this.holders = holders;
        this.terms = terms;
        this.queries = queries;
        this.today = today;
    }

    /** A row understood as far as it goes. */
    private record Understood(
            Row row,
            Cells cells,
            String name,
            @Nullable Holder holder,
            @Nullable UnitId unit,
            @Nullable YearRating rating) {}

    List<Judged<RatedLine>> judge(List<Row> rows) {
        var understood = rows.stream().map(this::understand).toList();
        var asked = new HashSet<UUID>();
        understood.stream().map(Understood::holder).filter(Objects::nonNull).forEach(holder -> asked.add(holder.id()));
        var known = queries.ratings(asked).stream()
                .collect(
                        Collectors.toMap(line -> key(line.holderId(), line.year()), line -> line, (one, other) -> one));
        var judged = new ArrayList<Judged<RatedLine>>();
        var seen = new HashMap<String, Integer>();
        for (var one : understood) {
            judged.add(judge(one, known, seen));
        }
        return judged;
    }

    private Understood understand(Row row) {
        var cells = new Cells(row);
        var read = holders.read(cells);
        var rating = RegisterTerms.read(terms.ratings(), "rating", cells.required("rating"), cells::add);
        var paper = cells.required("paper");
        var year = cells.required("year");
        boolean good = year.matches("\\d{4}")
                && Integer.parseInt(year) >= FIRST_YEAR
                && Integer.parseInt(year) <= today.getYear();
        if (!good && !year.isEmpty()) {
            cells.add(Fault.of("year", AwardReason.YEAR_UNREADABLE, year));
        }
        return new Understood(
                row,
                cells,
                read.name(),
                read.holder(),
                read.unit(),
                good && rating != null && !paper.isEmpty()
                        ? new YearRating(Integer.parseInt(year), rating, paper)
                        : null);
    }

    private Judged<RatedLine> judge(Understood one, Map<String, RatingLine> known, Map<String, Integer> seen) {
        if (one.holder() == null || one.unit() == null || one.rating() == null) {
            return Judged.of(
                    one.row(),
                    new RatedLine(null, one.name()),
                    Verdict.FRESH,
                    one.cells().faults());
        }
        var said = new RecordingFacts.Said(one.holder(), one.unit(), new Fact.Rated(one.rating()));
        var key = key(one.holder().id(), one.rating().year());
        var held = known.get(key);
        if (held != null) {
            otherwise(one, held);
            return Judged.of(
                    one.row(),
                    new RatedLine(said, one.name()),
                    Verdict.SAME,
                    one.cells().faults());
        }
        var before = seen.putIfAbsent(key, one.row().number());
        if (before != null) {
            one.cells().twice("name", before);
        }
        return Judged.of(
                one.row(),
                new RatedLine(said, one.name()),
                Verdict.FRESH,
                one.cells().faults());
    }

    /** A rating that holds is taken back on its page before another takes its place. */
    private void otherwise(Understood one, RatingLine held) {
        if (held.rating() != Objects.requireNonNull(one.rating()).rating()) {
            var label = terms.ratings().label(held.rating());
            one.cells()
                    .add(Fault.of("rating", AwardReason.RATING_KNOWN_OTHERWISE, label)
                            .proposing(label));
        }
    }

    private static String key(UUID holder, int year) {
        return holder + " " + year;
    }
}
