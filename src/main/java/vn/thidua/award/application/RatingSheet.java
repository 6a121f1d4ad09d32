package vn.thidua.award.application;

import static vn.thidua.award.domain.AwardAct.RECORD_FACTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.FactId;
import vn.thidua.award.domain.FactKind;
import vn.thidua.award.store.AwardQueries;
import vn.thidua.award.store.AwardQueries.RatingLine;
import vn.thidua.award.store.FactRows;
import vn.thidua.interchange.Column;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Places;
import vn.thidua.interchange.Row;
import vn.thidua.interchange.Sheet;
import vn.thidua.interchange.Trace;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;

/** Kết quả xếp loại in Excel: brought in from the decisions that rated people and collectives; the program rates nobody. */
@Component
class RatingSheet implements Sheet<RatedLine> {

    private static final List<Column> COLUMNS = List.of(
            Column.key(),
            Column.required("subject"),
            Column.required("name"),
            Column.of("birth"),
            Column.required("unit"),
            Column.required("year"),
            Column.required("rating"),
            Column.required("paper"));

    private static final String UNDONE = "award.ratings-undone";

    private final AwardQueries queries;
    private final FactRows facts;
    private final RecordingFacts recording;
    private final Holders holders;
    private final ListSources sources;
    private final AwardWords words;
    private final Clock clock;

    RatingSheet(
            AwardQueries queries,
            FactRows facts,
            RecordingFacts recording,
            Holders holders,
            ListSources sources,
            AwardWords words,
            Clock clock) {
        this.queries = queries;
        this.facts = facts;
        this.recording = recording;
        this.holders = holders;
        this.sources = sources;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "ratings";
    }

    @Override
    public String words() {
        return "award.ratings";
    }

    @Override
    public Act importing() {
        return RECORD_FACTS;
    }

    @Override
    public Act exporting() {
        return RECORD_FACTS;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    /** Names are asked for one by one: a unit rates some hundreds in a year. */
    @Override
    public void each(UnitId under, Actor by, Consumer<List<? extends @Nullable Object>> cells) {
        sources.permission().require(RECORD_FACTS, by, under);
        var places = new Places(sources.units(), under, sources.permission(), RECORD_FACTS, by);
        try (var lines = queries.eachRating(sources.units().idsWithin(under))) {
            lines.toList().forEach(line -> cells.accept(told(line, places)));
        }
    }

    private List<@Nullable Object> told(RatingLine line, Places places) {
        var card = holders.get(line.holder());
        return Arrays.asList(
                line.id().value(),
                sources.terms().subjects().label(card.subject()),
                card.name(),
                card.born() == null ? null : String.valueOf(card.born()),
                places.label(card.unit()),
                String.valueOf(line.year()),
                sources.terms().ratings().label(line.rating()),
                line.paper());
    }

    @Override
    public List<Judged<RatedLine>> judge(List<Row> rows, UnitId under, Actor by) {
        return new JudgingRatings(
                        new ReadingHolders(sources, RECORD_FACTS, rows, under, by),
                        sources.terms(),
                        queries,
                        LocalDate.now(clock))
                .judge(rows);
    }

    @Override
    public List<Trace> apply(List<Judged<RatedLine>> rows, Actor by) {
        var said = rows.stream()
                .map(row -> Objects.requireNonNull(row.thing().said()))
                .toList();
        var ids = recording.recordAll(FactKind.RATING, said, by);
        var traces = new ArrayList<Trace>();
        for (int at = 0; at < ids.size(); at++) {
            traces.add(Trace.created(ids.get(at).value(), rows.get(at).thing().name(), 0));
        }
        return traces;
    }

    @Override
    public List<Trace> undo(List<Trace> traces, Actor by) {
        var now = facts.versions(
                traces.stream().map(trace -> new FactId(trace.thing())).toList());
        var untouched = traces.stream()
                .filter(trace -> Integer.valueOf(trace.edition()).equals(now.get(new FactId(trace.thing()))))
                .toList();
        recording.withdrawAll(
                FactKind.RATING,
                untouched.stream().map(trace -> new FactId(trace.thing())).toList(),
                words.say(UNDONE),
                by);
        return traces.stream()
                .filter(trace -> now.containsKey(new FactId(trace.thing())) && !untouched.contains(trace))
                .toList();
    }
}
